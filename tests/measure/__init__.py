"""`make measure`: what the drafts and the checklist are worth, in numbers, beside others on the same text."""
