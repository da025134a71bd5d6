"""The parts of the guide and their order. Names no page: each says in its front matter where it belongs."""

from collections.abc import Mapping

GUIDE_PARTS: Mapping[str, str] = {
    "core": "The core",
    "stage": "By stage",
    "situation": "By situation",
    "channel": "By channel",
    "region": "By country",
    "reference": "Reference",
}
"""Words for each value of `part`, in reading order; a page that names none stands in the first."""

FIRST_PART = next(iter(GUIDE_PARTS))
