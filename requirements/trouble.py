"""Turn what a failed installation printed into one line that says what to do.

Starts on any Python from 3.8 on and imports nothing outside the standard library.
"""

from __future__ import annotations

import re
from typing import NamedTuple

LOG = ".cache/install.log"


class SetupStopped(Exception):
    """The set-up can't go on; its text is one line that says what happened and what to do."""


class Trouble(NamedTuple):
    """One cause that many tools report in many words."""

    signs: str
    """A regular expression that finds the cause in the output of pip, npm, apt, uv or Playwright."""
    advice: str
    """What happened, and what to do about it."""


DISK_FULL = Trouble(
    r"No space left on device|ENOSPC|Errno 28|You don't have enough free space|Disk quota exceeded",
    "the disk is full; free about 1.5 GB where the project lies and run the same command again",
)
NO_NETWORK = Trouble(
    r"name resolution|Name or service not known|nodename nor servname|getaddrinfo|NewConnectionError"
    r"|Failed to establish a new connection|Network is unreachable|Max retries exceeded|ReadTimeoutError"
    r"|ConnectTimeoutError|ProxyError|Connection (?:refused|reset|aborted|broken)|RemoteDisconnected"
    r"|Could not resolve|Temporary failure resolving|Failed to fetch|error sending request|dns error"
    r"|Failed to download|tcp connect error"
    r"|\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT)\b",
    "no answer from the network; check the connection, proxy and index, then run the same command again",
)
WRONG_FILE = Trouble(
    r"DO NOT MATCH THE HASHES|EINTEGRITY",
    "a downloaded file is not the one that is pinned; run it again, and if that repeats, open an issue",
)
NOT_TRUSTED = Trouble(
    r"CERTIFICATE_VERIFY_FAILED|SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY|GET_ISSUER)|self-signed certificate",
    "the network shows a certificate that is not trusted here; tell the system of its authority, or name its"
    " file in PIP_CERT and NODE_EXTRA_CA_CERTS",
)
NOT_ALLOWED = Trouble(
    r"Permission denied|EACCES|EPERM|Errno 13|Read-only file system|EROFS",
    "a file can't be written; check who owns the project's folder and your home folder",
)
NO_VENV = Trouble(
    r"ensurepip is not available|No module named '?(?:ensurepip|venv)",
    "this Python can't make environments; on Debian and Ubuntu install the package python3.13-venv",
)
NO_BUILD = Trouble(
    r"No matching distribution found|Could not find a version|EBADPLATFORM|ETARGET|E404",
    "a pinned package has no ready-made build for this machine, or the index in use does not carry it",
)
# The order matters: pip reports a lost network as retries and then as a missing distribution.
KNOWN = (DISK_FULL, WRONG_FILE, NO_VENV, NOT_TRUSTED, NO_NETWORK, NOT_ALLOWED, NO_BUILD)


def explain(step: str, output: str) -> str:
    """One line for the person at the terminal.

    `step` says what was being done; `output` is all that the tool printed. An unknown cause is told in the
    tool's own last words.
    """
    for trouble in KNOWN:
        if re.search(trouble.signs, output):
            return f"{step}: {trouble.advice} (details: {LOG})"
    return f"{step}: {last_words(output)} (details: {LOG})"


def last_words(output: str) -> str:
    """The last line in which the tool names an error, else the last line at all."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if re.match(r"(?:ERROR|error|npm error (?!A complete log)|E:)", line)]
    return (errors or lines or ["it failed without a word"])[-1][:200]
