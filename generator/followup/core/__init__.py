"""The core: interview, templates, drafts, checklist, dates and exports. Pure Python and Jinja2.

It knows no clock, no file but its own package data, no network, no environment and no randomness but a seed.
The names below are the public ones; everything else may change without notice.
"""

from followup.core.checklist import RULES, check_letter
from followup.core.draft import Draft, OwnWords, make_draft
from followup.core.finding import Finding, Part, Report, Severity
from followup.core.interview import Interview
from followup.core.letter import Letter
from followup.core.problems import Problem, ProblemsError
from followup.core.rule import Context, Rule
from followup.core.schedule import Schedule, make_schedule
from followup.core.template import Template, read_library, read_template, template_data

__all__ = [
    "RULES",
    "Context",
    "Draft",
    "Finding",
    "Interview",
    "Letter",
    "OwnWords",
    "Part",
    "Problem",
    "ProblemsError",
    "Report",
    "Rule",
    "Schedule",
    "Severity",
    "Template",
    "check_letter",
    "make_draft",
    "make_schedule",
    "read_library",
    "read_template",
    "template_data",
]
