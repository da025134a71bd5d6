"""What the whole checklist finds in letters with planted mistakes, and says wrongly about clean ones."""

from collections import Counter
from collections.abc import Iterator, Sequence

from followup.core.checklist import RULES, check_letter
from followup.core.finding import Finding, Severity
from followup.core.letter import Letter
from tests.measure import judged, peers, sources
from tests.measure.spelling import NOBODY
from tests.measure.table import Row


def measure(*, with_peers: bool, show: bool) -> list[Row]:
    """Return the rows about letters and sentences."""
    return [*_planted(with_peers=with_peers, show=show), _clean_sentences(show)]


def _grave(body: str) -> list[Finding]:
    findings = check_letter(Letter(subject=None, body=body), NOBODY).findings
    return [one for one in findings if one.severity is not Severity.SUGGESTION]


def _planted(*, with_peers: bool, show: bool) -> Iterator[Row]:
    mails = sources.planted_mails()
    clean = [one for mail in mails for one in _grave(mail.clean)]
    others = _others_on_clean(mails) if with_peers else ""
    if show:
        print("clean mails:", Counter(one.rule for one in clean))
    yield Row(
        what="errors and warnings on the 10 clean mails",
        target="at most 3",
        figure=f"{len(clean)}{others}",
        holds=len(clean) <= 3,
        seen="no interview given",
    )
    found = right = offered = total = 0
    missed: Counter[str] = Counter()
    for mail in mails:
        findings = check_letter(Letter(subject=None, body=mail.faulty), NOBODY).findings
        for fault in mail.faults:
            total += 1
            hits = [
                one
                for one in findings
                if one.start < max(fault.end, fault.start + 1) and fault.start < one.end
            ]
            if not hits:
                missed[fault.category] += 1
                continue
            found += 1
            fixes = [(one, one.fixes[0]) for one in hits if one.fixes]
            if fixes and fault.right:
                offered += 1
                right += any(_mends(mail.faulty, one, fix, fault) for one, fix in fixes[:1])
    share, good = found / total, right / max(offered, 1)
    if show:
        print("planted, missed by category:", dict(missed))
    others = _others_on_planted(mails) if with_peers else ""
    yield Row(
        what="planted mistakes found",
        target="at least .85",
        figure=f"{share:.2f}{others}",
        holds=share >= 0.85,
        seen=f"{total} mistakes in 10 mails, never tuned on",
    )
    yield Row(
        what="first fix right, where one is offered",
        target="at least .85",
        figure=f"{good:.2f} ({right} of {offered})",
        holds=good >= 0.85,
    )


def _mends(text: str, finding: Finding, fix: str, fault: sources.PlantedFault) -> bool:
    """Tell whether a fix gives the right text, wherever the two spans begin and end."""
    start, end = min(finding.start, fault.start), max(finding.end, fault.end)
    ours = text[start : finding.start] + fix + text[finding.end : end]
    theirs = text[start : fault.start] + fault.right + text[fault.end : end]
    return " ".join(ours.split()) == " ".join(theirs.split())


def _others_on_clean(mails: Sequence[sources.PlantedMail]) -> str:
    counts = {}
    for tool in peers.TOOLS:
        answers = peers.ask(tool, [mail.clean for mail in mails])
        counts[tool] = sum(len(answer.findings) for answer in answers)
    return "; " + ", ".join(f"{tool} {count}" for tool, count in counts.items())


def _others_on_planted(mails: Sequence[sources.PlantedMail]) -> str:
    told = []
    for tool in peers.TOOLS:
        answers = peers.ask(tool, [mail.faulty for mail in mails])
        hits = sum(
            any(
                one.start < max(fault.end, fault.start + 1) and fault.start < one.end
                for one in answer.findings
            )
            for mail, answer in zip(mails, answers, strict=True)
            for fault in mail.faults
        )
        told.append(f"{tool} {hits / sum(len(mail.faults) for mail in mails):.2f}")
    return "; " + ", ".join(told)


def _clean_sentences(show: bool) -> Row:
    """Count what is said at warning or above about sentences that mostly are right, as judged by a person."""
    verdicts = judged.verdicts()
    texts = sources.clean_sentences()
    quiet = {rule.id for rule in RULES if rule.group != "proofreading"}
    wrong = right = 0
    open_ones = []
    for text in texts:
        report = check_letter(Letter(subject=None, body=text), NOBODY, disabled=quiet)
        for one in report.findings:
            if one.severity is Severity.SUGGESTION:
                continue
            verdict = verdicts.get((one.rule, one.quote, text))
            wrong += verdict is False
            right += verdict is True
            if verdict is None:
                open_ones.append((one.rule, one.quote, text))
    if show:
        print("not judged yet:", *open_ones, sep="\n  ")
    figure = f"{wrong} wrong, {right} right" + (f", {len(open_ones)} not judged yet" if open_ones else "")
    return Row(
        what="findings at warning or above that are wrong, on sentences that are mostly right",
        target="at most 6",
        figure=figure,
        holds=wrong + len(open_ones) <= 6,
        seen=f"{len(texts)} odd rows of harper_test_clean.tsv, proofreading rules, judged one by one",
    )
