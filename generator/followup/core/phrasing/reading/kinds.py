"""What a fragment can be, and so how it fits behind `about`."""

from enum import StrEnum


class Kind(StrEnum):
    """What a fragment is."""

    QUESTION = "question"
    """`What's the plan?`"""
    INDIRECT = "indirect"
    """`what the plan is`"""
    STATEMENT = "statement"
    """`the team is remote`"""
    UNSURE = "unsure"
    """Perhaps a statement: `people hired last year`."""
    DEED = "deed"
    """A verb without its subject: `cut wait times by 20%`."""
    NAMING = "naming"
    """A noun phrase or an -ing form: `the remote team`."""
    UNFIT = "unfit"
    """Fits no sentence: `will use SAP`, `from Oracle to Postgres`."""
