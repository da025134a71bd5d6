"""What the checklist knows about spelling: which words are right, and which a wrong one may stand for.

Holds words and their likeness; judges no letter. Nothing is read before the first question.
"""

from followup.core.spelling.forms import known
from followup.core.spelling.suggesting import suggest

__all__ = ["known", "suggest"]
