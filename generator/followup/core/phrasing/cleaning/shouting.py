"""Quiets a fragment that was typed in capitals. Knows no name: short words that cannot be read as words keep
their capitals, and the rest loses them."""

import re

from followup.core.phrasing.english.common_words import is_common
from followup.core.phrasing.english.words import words

_FEWEST_LETTERS = 8
_LETTERS = frozenset(
    "icu api aws ceo cio cto coo hr ui ux ai ml qa ci erp sap kpi okr roi sla mri ehr emr rn lms sen eal "
    "gcse mba cpa cfa gaap ifrs esg ipo m&a r&d b2b b2c saas paas osha ppe sop faq url ios uk usa eu pto "
    "vat gdpr hipaa ip udp iot gpu cpu ram elt bi nlp rag mvp dba sre devops".split()
)
"""Abbreviations that people say letter by letter, and that have a vowel or look like a word."""
_NAME_TEXT = """
Salesforce Jira Excel PowerPoint Outlook Oracle Python Java JavaScript TypeScript Kafka Docker Kubernetes
Azure Google Microsoft Amazon Slack Zoom Tableau Figma Photoshop Shopify Stripe GitHub GitLab Linux Windows
Android Terraform Jenkins Snowflake Databricks PostgreSQL MySQL MongoDB Redis React Angular Django Workday
NetSuite QuickBooks Xero HubSpot Zendesk ServiceNow Confluence Trello Asana Cerner AutoCAD Revit SolidWorks
Siemens Fanuc Kronos English Spanish French German Italian Portuguese Polish Chinese Arabic Dutch Christmas
Easter London Paris Berlin America Europe Canada Britain Ireland Germany France Spain Italy Mexico Texas
California
"""
_NAMES = {name.lower(): name for name in _NAME_TEXT.split()}
"""Products, languages and places that keep their capitals."""


def is_shouted(text: str) -> bool:
    """Tell whether a text of several words was typed in capitals throughout."""
    if not text.isupper() or not text.isascii() or sum(map(str.isalpha, text)) < _FEWEST_LETTERS:
        return False
    said = words(text)
    long = any(len(word) > 5 and word.isalpha() and re.search("[aeiou]", word) for word in said)
    return any(is_common(word) for word in said) or (len(said) > 1 and long)


def quieted(text: str) -> str:
    """Return a shouted text in small letters, with a capital at the start; any other text unchanged."""
    if not is_shouted(text):
        return text
    quiet = re.sub(r"[A-Z][A-Z0-9&']*", _quieted, text)
    named = any(is_common(word) for word in words(text))
    return quiet[:1].upper() + quiet[1:] if named else quiet


def _quieted(match: re.Match[str]) -> str:
    word = match[0]
    if word == "I" or word.startswith("I'"):
        return "I" + word[1:].lower()
    low = word.lower()
    if low in _NAMES:
        return _NAMES[low]
    spelt = low in _LETTERS or (len(word) > 1 and not re.search("[AEIOUY]", word)) or re.search(r"\d|&", word)
    return word if spelt and low != "it" else low
