"""The file that `followup new template` begins with: every key with what it is for, made from the code."""

import textwrap

from followup.core.compiling import FILTERS
from followup.core.facets import FACETS, WORD_BANDS, Facet, Purpose
from followup.core.template import TEXTS
from followup.core.template_check import DERIVED

_DEFAULTS = {
    "stage": "[any]",
    "situation": "[normal]",
    "channel": "[email]",
    "recipient": "[hiring-manager]",
    "tone": "[warm]",
    "length": "short",
    "timing": "within-24h",
    "region": "[any]",
}
_FRAME = """---
# A template is words: this part says what it is for, the part below the second --- is the message.
# Fill in what is empty, replace what does not fit, and delete these comments when you are done.
# Editors that read JSON Schema complete and check this part: `followup schema template` prints it.

{texts}

# Facets: how people find it in the gallery.
{facets}

# Paths of the interview (`followup schema interview` lists them). Without a need there is no draft; an
# optional one stands behind an {{% if %}}, so that nothing is left where it stood.
needs: [role, sender.name, ended_at]
optional: [points]
{lengths}
lengths: []
# Situations that this one serves as well, each with the reason: - {{id: …, reason: …}}
redirects: []
# Other words for a field than the interview's own: path: {{label: …, help: …, example: …}}
asks: {{}}
# Keys of sources.json that say so; at least one.
sources: []
# Rules that have no say in this message. Mostly none.
rules_off: []

# An invented interview that fills it: nobody who could be real, addresses at example.org.
sample:
  company: Fernhollow Analytics
  role: Data Analyst
  ended_at: 2026-11-20T15:30:00-05:00
  points:
    - the migration to Snowflake
  sender: {{name: Ana Ruiz, email: ana@example.org}}
  recipients:
    - {{name: Chidi Okonkwo, honorific: Dr, role: hiring manager, email: c.okonkwo@example.org}}
---
Subject: Thank you: {{{{ role }}}} conversation {{{{ day }}}}

{{#
{jinja}
#}}
{{{{ greeting }}}}

{{{{ pick("Thank you for meeting me " ~ day ~ ".", "Thank you for your time " ~ day ~ ".") }}}}
{{% if points %}}We spoke about {{{{ points | topics }}}}.{{% endif %}}

{{{{ interest_line }}}} {{{{ offer_line }}}}

{{{{ sign_off }}}}
"""


def new_template(purpose: str) -> str:
    """Return the text of a template to fill in, for a message of one purpose."""
    bands = ", ".join(f"{name} ({low} to {high} words)" for name, (low, high) in WORD_BANDS.items())
    told = (
        "A blank line parts paragraphs. pick(…, …) chooses a wording; four or more keep letters apart.",
        f"Made for you: {', '.join(sorted(DERIVED))}.",
        f"What people typed goes through a filter that fits it in: {', '.join(sorted(FILTERS))}.",
    )
    return _FRAME.format(
        texts="\n".join(f"# {what}\n{key}:" for key, what in TEXTS.items()),
        facets="\n".join(_facet(facet, purpose) for facet in FACETS if facet.required),
        lengths=_comment(f"Other lengths than the one above that can be chosen: {bands}."),
        jinja="\n".join(_wrapped(line, "  ") for line in told),
    )


def _facet(facet: Facet, purpose: str) -> str:
    value = Purpose(purpose) if facet.name == "purpose" else _DEFAULTS[facet.name]
    how_many = "One or more" if facet.many else "One"
    return f"{_comment(f'{facet.label}. {how_many} of: {", ".join(facet.values)}.')}\n{facet.name}: {value}"


def _comment(text: str) -> str:
    return _wrapped(text, "# ")


def _wrapped(text: str, before: str) -> str:
    return textwrap.fill(text, 100, initial_indent=before, subsequent_indent=before, break_on_hyphens=False)
