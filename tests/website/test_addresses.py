import pytest

from followup.website.addresses import relative, source_address


@pytest.mark.parametrize(
    ("target", "start", "way"),
    [
        ("draft/?template=ty-late", "gallery/ty-late/", "../../draft/?template=ty-late"),
        ("guide/when/#too-soon", "checklist/too-soon/", "../../guide/when/#too-soon"),
        ("guide/when/#too-soon", "guide/when/", "./#too-soon"),
        ("", "guide/when/", "../../"),
        ("", "", "./"),
        ("gallery/", "", "gallery/"),
        ("assets/followup/style.css", "guide/", "../assets/followup/style.css"),
        ("draft/?check", "", "draft/?check"),
    ],
)
def test_the_way_from_one_page_to_another(target: str, start: str, way: str) -> None:
    assert relative(target, start) == way


def test_a_source_has_an_anchor_in_small_letters() -> None:
    assert source_address("AT17CA") == "guide/sources/#at17ca"
