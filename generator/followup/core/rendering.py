"""Fills a template's Jinja2 with what one letter may use. Chooses nothing; measures nothing.

Subject and body come back as text with the spans of the candidate's own words.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from jinja2.exceptions import TemplateError

from followup.core import courtesy, phrasing
from followup.core.allotment import Allotted
from followup.core.compiling import compiled, template_problem
from followup.core.facets import HAVE_A_SUBJECT, WORD_BANDS, Channel
from followup.core.finding import Part
from followup.core.interview import Interview
from followup.core.picker import Picker
from followup.core.problems import ProblemsError
from followup.core.template import Template

_LENGTHS = tuple(WORD_BANDS)
_LONGEST_IN_SUBJECT = 60
"""Characters of a role or a company in a subject: phones show about fifty."""
MICRO_POINT_WORDS = 14
"""Most words of the one point that the shortest messages hold."""

type Rendered = Mapping[Part, tuple[str, tuple[tuple[int, int], ...]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendering:
    """One template with one interview, and all that was chosen for it."""

    template: Template
    interview: Interview
    recipient: int
    allotted: Allotted
    now: datetime | None
    seed: int
    channel: Channel
    tone: str
    length: str

    def text(self, changes: Mapping[str, Any]) -> Rendered:
        """Return subject and body with the spans of own words; `changes` are laid over the values."""
        values = self._values() | dict(changes)
        rendered = {}
        subject = self.template.subject if self.channel in HAVE_A_SUBJECT else ""
        for key, source in ((Part.SUBJECT, subject), (Part.BODY, self.template.body)):
            pick = Picker(
                seed=self.seed, recipient=self.recipient, salt=f"{self.template.id}/{key}", tone=self.tone
            )
            try:
                short = {name: for_subject(str(values[name])) for name in ("role", "company")}
                own = short if key is Part.SUBJECT else {}
                text = compiled(source).fill(values | own | self._courtesies(pick), pick)
            except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
                problem = template_problem(
                    self.template, str(key), 1, f"cannot be filled: {error}", "mend the template"
                )
                raise ProblemsError([problem]) from error
            rendered[key] = phrasing.unmark(_one_line(text) if key is Part.SUBJECT else laid_out(text))
        return rendered

    def _values(self) -> dict[str, Any]:
        """Return what a template may read: the fields of the interview and what is derived without a choice
        of words."""
        interview, person = self.interview, self.allotted.people[0]
        end = interview.ended_at
        own, chosen = _LENGTHS.index(self.template.lengths[0]), _LENGTHS.index(self.length)
        typed = dict(self.allotted.fields)
        if self.length == "micro":
            typed["points"] = tuple(
                phrasing.shortened(point, most=MICRO_POINT_WORDS)[0] for point in typed["points"][:1]
            )
        return typed | {
            "role": courtesy.job_title(interview.role, interview.company),
            "recipient": person,
            "name": courtesy.called(person),
            "day": courtesy.day_of(end, now=self.now, region=interview.region) if end else "",
            "tone": self.tone,
            "length": self.length,
            "brief": chosen < own,
            "fuller": chosen > own,
            "sparse": False,
            "several": len(interview.recipients) > 1,
            "zone": courtesy.zone_of(interview.time_zone),
            "channel": self.channel,
        }

    def _courtesies(self, pick: Picker) -> dict[str, Any]:
        """Return the shared words, each with a choice of its own, so that one letter's never shifts
        another's."""
        manner: dict[str, Any] = {"tone": self.tone, "channel": self.channel}
        interview, people = self.interview, self.allotted.people
        return {
            "greeting": courtesy.greeting(interview, people, **manner, pick=pick.branch("greeting")),
            "sign_off": courtesy.sign_off(interview, **manner, pick=pick.branch("sign-off")),
            "interest_line": courtesy.interest_line(interview, tone=self.tone, pick=pick.branch("interest")),
            "offer_line": courtesy.offer_line(interview, pick.branch("offer")),
        }


def for_subject(name: str) -> str:
    """Return the beginning of a role or a company that is longer than any subject."""
    if len(name) <= _LONGEST_IN_SUBJECT:
        return name
    words = name[:_LONGEST_IN_SUBJECT].rsplit(None, 1)
    return re.sub(r"[\s,;:(/–-]+$", "", words[0])


def _one_line(text: str) -> str:
    """Return a subject: one line, with a capital unless it opens with a name such as `iOS`."""
    line = " ".join(text.replace(phrasing.HARD_BREAK, " ").split())
    return (
        line[:1].upper() + line[1:] if re.match(r"[^\W\d_]+\b", line) and line.split()[0].islower() else line
    )


def laid_out(text: str) -> str:
    """Return paragraphs parted by one blank line; empty ones go, hard breaks stay, every other white space is
    one space, and `Acme Inc.` ends a sentence without a second full stop.

    Only a blank line of the template parts paragraphs: a sentence that drops out never tears one in two.
    """
    text = phrasing.one_stop(text)
    paragraphs = (" ".join(paragraph.split()) for paragraph in text.split(phrasing.PARAGRAPH))
    joined = "\n\n".join(paragraph for paragraph in paragraphs if paragraph)
    return joined.replace(phrasing.HARD_BREAK, "\n")
