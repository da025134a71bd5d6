"""The pages made from templates, rules and front matter hold what they must, for the real repository."""

import re
from dataclasses import replace

import pytest

from followup.core.finding import Severity
from followup.core.template import FACETS, Channel, Purpose, Region
from followup.website.addresses import relative
from followup.website.checklist_pages import checklist_pages, show_example, usual_paragraphs
from followup.website.docs_page import page_problems
from followup.website.facet_words import group_words, words_of
from followup.website.gallery import FILTERS, filters, gallery_pages, groups, label_of, redirect_pages
from followup.website.guide_pages import further, guide_pages
from followup.website.guide_parts import GUIDE_PARTS
from followup.website.home import plant_slip
from followup.website.mentions import with_links
from followup.website.navigation import navigation
from followup.website.page import BuiltPage, address_of
from followup.website.rule_scope import applies_in_words, is_on, scope_of
from followup.website.rule_table import countries, counts, rows
from tests.website.project import real

PAGES = {
    page.source: page
    for page in [
        *gallery_pages(real(), modules=["assets/x.js"]),
        *checklist_pages(real()),
        *guide_pages(real()),
    ]
}


def words(page: BuiltPage) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.html).split())


# ---------------------------------------------------------------- gallery


def test_a_situation_that_another_template_serves_has_a_page_that_says_why_and_leads_on() -> None:
    sample = next(iter(real().samples.values()))
    served = replace(sample, template=replace(sample.template, redirects={"ty-old": "Both say the same."}))
    [page] = redirect_pages(served)
    assert page.source == "gallery/ty-old.md"
    assert "Both say the same." in words(page)
    assert f'href="../{sample.template.id}/"' in page.html
    assert page.meta["leads_to"] == f"gallery/{sample.template.id}/"
    assert redirect_pages(replace(sample, template=replace(sample.template, redirects={}))) == []


@pytest.mark.parametrize("id", real().library)
def test_a_template_page_says_all_that_the_template_does(id: str) -> None:
    template, page = real().library[id], PAGES[f"gallery/{id}.md"]
    text = words(page)
    told = (template.title, template.when, template.when_not, template.why, template.send)
    for said in told:
        linked = with_links(said, real().library, lambda address: relative(address, f"gallery/{id}/"))
        assert linked in page.html, said
    for path in template.needs:
        assert label_of(path) != path
        assert label_of(path) in text or template.asks[path]["label"] in text
    assert f'href="../../draft/?template={id}"' in page.html
    assert page.html.count("button--main") == 1
    assert 'class="own' in page.html
    assert page.title == template.title
    assert page.description == template.description
    neighbours = [other for other in real().samples.values() if other.template.purpose is template.purpose]
    assert page.html.count('class="card"') == min(len(neighbours) - 1, 4)
    for key in template.sources:
        assert f"guide/sources/#{key.lower()}" in page.html


@pytest.mark.parametrize(
    ("id", "holds"),
    [
        ("ty-card", ("paper--card", 'class="measure"')),
        ("ty-linkedin", ("paper--linkedin", "measure__bar", "of 300 characters, as LinkedIn counts them")),
        ("st-voicemail", ("paper--voicemail", "<dt>Call</dt>", "seconds to say")),
        ("nw-referrer", ("paper--email", "Also as: LinkedIn note", "paper--linkedin")),
        ("of-decline", ("Also as: Letter", "paper--letter", "letter-head")),
    ],
)
def test_a_message_is_shown_as_it_arrives(id: str, holds: tuple[str, ...]) -> None:
    html = PAGES[f"gallery/{id}.md"].html
    for part in holds:
        assert part in html, part
    assert ('class="envelope"' in html) is (id != "ty-card"), "a card has no subject and no address on it"


def test_the_index_lists_every_template_once_under_its_purpose() -> None:
    html = PAGES["gallery/index.md"].html
    assert html.count("data-gallery-card") == len(real().library)
    for group in groups(real().samples.values()):
        assert f'<h2 id="{group.purpose}">' in html
        assert f'<a href="#{group.purpose}">' in html
    for id in real().library:
        assert html.count(f'href="{id}/"') == 1


def test_filters_count_templates_for_any_value_too() -> None:
    templates = list(real().library.values())
    found = {item.name: item for item in filters(templates)}
    assert tuple(found) == FILTERS
    stages = {choice.value: choice.count for choice in found["stage"].choices}
    everywhere = sum("any" in template.facets["stage"] for template in templates)
    assert "any" not in stages
    assert everywhere > 0
    assert all(count > everywhere for count in stages.values())
    assert sum(choice.count for choice in found["purpose"].choices) == len(templates)


def test_without_javascript_the_filters_are_hidden_and_the_lists_are_not() -> None:
    html = PAGES["gallery/index.md"].html
    assert re.search(r"<form[^>]*data-gallery-filters hidden", html)
    assert not re.search(r"<(section|li)[^>]*hidden", html)


@pytest.mark.parametrize(("facet", "value"), [(f.name, v) for f in FACETS for v in f.values])
def test_no_facet_value_is_shown_as_a_slug(facet: str, value: str) -> None:
    said = words_of(facet, value)
    assert said[0].isupper() or said[0].isdigit()
    assert "+" not in said
    assert not re.search(r"\d[bd]", said)


# ---------------------------------------------------------------- checklist


@pytest.mark.parametrize("rule", real().rules, ids=lambda rule: rule.id)
def test_a_rule_page_shows_the_rule_at_work(rule) -> None:
    page = PAGES[f"checklist/{rule.id}.md"]
    text = words(page).replace("&#39;", "'").replace("&#34;", '"')
    for said in (rule.title, rule.looks_for, rule.why):
        assert " ".join(said.split()) in text, said
    assert page.html.count('<figure class="example">') == len(rule.bad) + len(rule.good)
    assert page.html.count('class="finding ') >= len(rule.bad)
    assert f"../../{rule.guide_address}" in page.html
    assert all(key.lower() in page.html for key in rule.sources)
    assert ("No source found: this one is our judgement." in text) is (not rule.sources)
    assert 'href="../../draft/?check"' in page.html


@pytest.mark.parametrize("rule", real().rules, ids=lambda rule: rule.id)
def test_examples_are_shown_with_what_the_rule_really_says(rule) -> None:
    usual = usual_paragraphs(rule)
    for example in rule.bad:
        shown = show_example(rule, example, real().library, usual)
        assert shown.findings
        assert any(shown.letter.paragraphs)
        assert not example.marks or 'class="flag ' in "".join(
            [*shown.letter.paragraphs, shown.letter.subject or ""]
        )
    for example in rule.good:
        shown = show_example(rule, example, real().library, usual)
        assert shown.findings == ()
        assert any(shown.letter.paragraphs) or not example.body


def test_the_checklist_lists_every_rule_in_its_group() -> None:
    html = PAGES["checklist/index.md"].html
    for rule in real().rules:
        assert f'href="{rule.id}/"' in html
        assert f'<h2 id="{rule.group}">' in html
        assert group_words(rule.group)[1], f"the group {rule.group} has no words"
    assert 'href="../draft/?check"' in html


def test_where_a_rule_applies_is_said_in_words() -> None:
    rule = real().rule("interest")
    assert applies_in_words(rule)
    everywhere = replace(rule, applies=type(rule.applies)(), needs=())
    assert applies_in_words(everywhere) == ["In every letter."]
    only = replace(
        everywhere, applies=type(rule.applies)(purposes=frozenset({Purpose.WITHDRAW, Purpose.OFFER_DECLINE}))
    )
    assert applies_in_words(only) == ["In letters to decline an offer or withdraw."]


# ---------------------------------------------------------------- which rule is on where


def test_the_table_holds_every_rule_once_with_where_it_is_on() -> None:
    page = PAGES["guide/which-rules.md"]
    text = words(page).replace("&#39;", "'")
    for group, entries in rows(real().rules):
        assert f'<h3 id="{group}">' in page.html
        for row in entries:
            assert page.html.count(
                f'<th scope="row" role="rowheader"><span class="dot dot--{row.rule.severity}"'
            )
            assert f'../../checklist/{row.rule.id}/"' in page.html
            said = [part for part in (row.scope.letters, row.scope.channels, row.scope.places) if part]
            assert all(part in text for part in said), row.rule.id
    listed = [row.rule.id for _, entries in rows(real().rules) for row in entries]
    assert listed == [rule.id for rule in real().rules]
    assert page.html.count('role="rowheader"') == len(listed) + len(Purpose)


def test_its_numbers_are_those_of_the_checklist() -> None:
    """A rule is counted where the checklist's own test has it, and words agree with that test."""
    table = counts(real().rules)
    assert len(table) == len(Purpose)
    for (_, numbers), purpose in zip(table, Purpose, strict=True):
        for number, channel in zip(numbers, Channel, strict=True):
            on = [rule for rule in real().rules if is_on(rule, purpose, channel)]
            assert number == len(on) > 0
    assert len({tuple(numbers) for _, numbers in table}) >= 8


@pytest.mark.parametrize("rule", real().rules, ids=lambda rule: rule.id)
def test_words_and_switches_agree(rule) -> None:
    scope = scope_of(rule)
    letters = {purpose for purpose in Purpose if is_on(rule, purpose, Channel.EMAIL, _home(rule))}
    assert (letters == set(Purpose)) is (scope.letters == "") or not _by_mail(rule)
    for purpose in Purpose:
        said = words_of("purpose", purpose)
        if scope.letters.startswith("to ") and purpose in letters:
            assert said[:1].lower() + said[1:] in scope.letters
    for region in Region:
        if region in rule.applies.not_regions or region in rule.applies.regions:
            assert words_of("region", region) in scope.places
    assert ("time" in scope.needs) is ("send_at" in rule.needs)


def _home(rule) -> Region:
    return next(iter(rule.applies.regions), Region.ANY)


def _by_mail(rule) -> bool:
    return not rule.applies.channels or Channel.EMAIL in rule.applies.channels


def test_a_country_names_what_it_changes() -> None:
    found = {country.name: country for country in countries(real().rules)}
    assert {rule.id for rule in found["Japan"].only} == {"region-expired"}
    assert "interest" in {rule.id for rule in found["Japan"].off}
    assert "Any country" not in found


def test_where_the_conflicts_are_settled() -> None:
    """What the purpose, the channel and the country decide, rule by rule."""
    on = {
        (rule.id, purpose, channel)
        for rule in real().rules
        for purpose in Purpose
        for channel in Channel
        if is_on(rule, purpose, channel)
    }
    assert ("interest", Purpose.THANK_YOU, Channel.EMAIL) in on
    for purpose in (Purpose.OFFER_DECLINE, Purpose.WITHDRAW, Purpose.REJECTION_REPLY):
        assert ("interest", purpose, Channel.EMAIL) not in on
    assert ("clear-decision", Purpose.OFFER_DECLINE, Channel.EMAIL) in on
    for rule in ("greeting-missing", "subject-vague", "signature-missing", "contact-missing"):
        assert (rule, Purpose.THANK_YOU, Channel.LINKEDIN) not in on
        assert (rule, Purpose.THANK_YOU, Channel.VOICEMAIL) not in on
    assert ("contact-missing", Purpose.THANK_YOU, Channel.CARD) not in on
    assert ("too-many-asks", Purpose.STATUS_CHECK, Channel.EMAIL) in on


# ---------------------------------------------------------------- guide and home


def test_every_source_has_an_anchor_and_its_addresses() -> None:
    html = PAGES["guide/sources.md"].html
    assert len(real().sources) >= 100
    for key, source in real().sources.items():
        assert f'<li id="{key.lower()}">' in html
        for url in source.urls:
            assert f'href="{url.replace("&", "&amp;")}"' in html
    assert "Counts much" in html


def test_the_guide_index_follows_the_order_of_the_front_matter() -> None:
    html = PAGES["guide/index.md"].html
    seen = 0
    for part, topics in real().parts:
        orders = [page.meta["order"] for page in topics]
        places = [html.index(f'href="{page.topic}/"') for page in topics]
        assert orders == sorted(orders)
        assert [html.index(f'<h2 id="{part}">'), *places] == sorted(
            [html.index(f'<h2 id="{part}">'), *places]
        )
        seen += len(topics)
    assert seen == len(real().topics) == len([page for page in real().docs if page.topic]) >= 40


def test_a_description_that_would_end_its_attribute_is_a_problem() -> None:
    page = real().topics[0]
    for said, wrong in (('Say "thanks" at once.', True), ("Say “thanks” at once.", False)):
        found = page_problems(replace(page, meta={**page.meta, "description": said}))
        assert bool(found) is wrong
        assert all("straight quotation mark" in problem.what for problem in found)


def test_a_page_in_no_part_of_the_guide_is_a_problem() -> None:
    page = real().topics[0]
    assert page_problems(page) == []
    for part in (*GUIDE_PARTS, None):
        meta = {key: value for key, value in page.meta.items() if key != "part"}
        assert page_problems(replace(page, meta=meta if part is None else {**meta, "part": part})) == []
    [problem] = page_problems(replace(page, meta={**page.meta, "part": "elsewhere"}))
    assert "the guide has no part “elsewhere”" in problem.what
    assert "stage" in problem.how_to_fix


def test_a_guide_page_ends_with_its_templates_and_rules() -> None:
    page = next(page for page in real().topics if page.topic == "when")
    html = further(page, real())
    assert html.count('class="card"') == len(page.items("templates")) > 0
    assert all(f"../../checklist/{rule}/" in html for rule in page.items("rules"))
    assert further(replace(page, meta={}), real()) == ""


def test_the_letter_of_the_first_page_is_marked_by_a_real_finding() -> None:
    sample = real().samples["ty-hm-standard"]
    checked = plant_slip(sample, "Okonkwo", "Okonkow")
    assert checked is not None
    assert checked.finding.rule == "name-misspelt"
    assert checked.finding.severity is Severity.ERROR
    assert 'class="flag flag--error">Okonkow</mark>' in checked.view.paragraphs[checked.paragraph]
    before = [p for p in sample.letter.paragraphs if 'class="own"' in p]
    after = [p for p in checked.view.paragraphs if 'class="own"' in p]
    assert after == before
    assert plant_slip(sample, "Okonkwo", "Okonkwo") is None
    assert plant_slip(sample, "nobody of that name", "x") is None


# ---------------------------------------------------------------- navigation


def flat(items: list) -> list[str]:
    found = []
    for item in items:
        if isinstance(item, str):
            found.append(item)
        else:
            for value in item.values():
                found += flat(value if isinstance(value, list) else [value])
    return found


def test_navigation_holds_every_page_once() -> None:
    listed = flat(navigation(real()))
    at_the_foot = {page.source for page in real().docs if page.in_footer}
    assert at_the_foot
    made = {source for source, page in PAGES.items() if "leads_to" not in page.meta}
    assert sorted(listed) == sorted({*made, *(page.source for page in real().docs)} - at_the_foot)


def test_navigation_has_the_doors_in_their_order() -> None:
    titles = [next(iter(item)) if isinstance(item, dict) else item for item in navigation(real())]
    assert titles[:5] == ["index.md", "Guide", "Templates", "Write", "Checklist"]
    guide = next(item["Guide"] for item in navigation(real()) if isinstance(item, dict) and "Guide" in item)
    assert guide[0] == "guide/index.md"
    assert [next(iter(part)) for part in guide[1:]] == list(GUIDE_PARTS.values())
    assert flat(guide)[-1] == "guide/sources.md"


def test_a_made_page_is_html_that_markdown_leaves_alone() -> None:
    for page in PAGES.values():
        assert not re.search(r"\n[ \t]*\n", page.html), page.source
        assert page.html.startswith("<")
        assert page.description
        assert page.markdown().startswith("---\ntitle: ")


def test_addresses_of_files() -> None:
    assert address_of("index.md") == ""
    assert address_of("guide/index.md") == "guide/"
    assert address_of("guide/when.md") == "guide/when/"
