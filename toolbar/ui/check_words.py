"""The check in words: its stages, what was found at each, whose a broken link is, and the text for IT."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from toolbar import __version__
from toolbar.diagnosis import Diagnosis, Finding, Note, Owner, Stage, Verdict
from toolbar.state import ToolbarState
from toolbar.ui.durations import age
from toolbar.ui.messages import describe, filled, joined

translate = QCoreApplication.translate

SOON = 14
"""Days before its end from which on a certificate is worth a word."""


def stage_name(stage: Stage) -> str:
    """Return what a stage is called."""
    return {
        Stage.SETTINGS: lambda: translate("Check", "Settings"),
        Stage.PROXY: lambda: translate("Check", "Proxy"),
        Stage.DNS: lambda: translate("Check", "Name (DNS)"),
        Stage.TCP: lambda: translate("Check", "Connection (TCP)"),
        Stage.TLS: lambda: translate("Check", "Encryption (TLS)"),
        Stage.HTTP: lambda: translate("Check", "Answer (HTTP)"),
        Stage.BACKUP: lambda: translate("Check", "Second address"),
        Stage.SESSION: lambda: translate("Check", "Session"),
        Stage.KEYRING: lambda: translate("Check", "Keyring"),
        Stage.RECORDER: lambda: translate("Check", "Recorder"),
        Stage.CLOCK: lambda: translate("Check", "Clock"),
    }[stage]()


def owner_name(owner: Owner) -> str:
    """Return whose a broken link is."""
    return {
        Owner.YOU: lambda: translate("Check", "you"),
        Owner.NETWORK: lambda: translate("Check", "your IT or network team"),
        Owner.GATEWAY: lambda: translate("Check", "the gateway's team"),
        Owner.RECORDER: lambda: translate("Check", "the recorder's vendor or your IT"),
    }[owner]()


def headline(diagnosis: Diagnosis, state: ToolbarState) -> str:
    """Return what the check of *state* says in all: what it is at, or the first broken link."""
    broken = diagnosis.broken
    if broken is not None:
        text = translate("Check", "Does not work: {stage}")
        return text.replace("{stage}", stage_name(broken.stage))
    if diagnosis.current is not None or not diagnosis.findings:
        return translate("Check", "Checking…")
    if state.not_recorded is not None:  # since, or with no recorder that could be asked
        return translate("Status", "NOT RECORDED")
    if any(finding.note is Note.CANCELLED for finding in diagnosis.findings):
        return translate("Check", "The check was cancelled")
    if any(finding.note is Note.NO_TIME for finding in diagnosis.findings):
        return translate("Check", "Nothing wrong found in the time there was")
    if any(finding.verdict is Verdict.SKIPPED for finding in diagnosis.findings):
        return translate("Check", "Nothing wrong found; not all could be checked")
    return translate("Check", "All in order")


def is_sound(diagnosis: Diagnosis, state: ToolbarState) -> bool:
    """Whether all was looked at, and nothing is wrong."""
    told = {finding.verdict for finding in diagnosis.findings}
    return bool(told) and state.not_recorded is None and not told & {Verdict.FAILED, Verdict.SKIPPED}


def advice(diagnosis: Diagnosis) -> str:
    """Return who can mend the first broken link, and what to do; empty where none is broken."""
    broken = diagnosis.broken
    if broken is None or broken.error is None or broken.owner is None:
        return ""
    text = translate("Check", "Who can mend it: {owner}. {next}")
    text = text.replace("{owner}", owner_name(broken.owner))
    return text.replace("{next}", describe(broken.error).next_step)


def sentence(finding: Finding) -> str:
    """Return what was found at one stage."""
    if finding.error is not None:
        message = describe(finding.error)
        return joined(message.happened, f"({message.code})")
    text = _of_stage(finding) if finding.note is Note.IN_ORDER else _of_note(finding)
    return filled(text, finding.facts)


def for_it(diagnosis: Diagnosis, state: ToolbarState) -> str:
    """Return the text of "Copy for IT": English, one line for each stage, no secret."""
    began = datetime.fromtimestamp(diagnosis.at, UTC)
    lines = [f"Agent Toolbar {__version__}  check {began:%Y-%m-%d %H:%M:%SZ}  {diagnosis.seconds:.1f} s"]
    if state.settings is not None:
        lines.append(f"gateway {state.settings.gateway}  agent {state.settings.agent_id}")
    broken = diagnosis.broken
    if broken is not None and broken.error is not None:
        lines.append(f"first broken link: {broken.stage}  {broken.error.code}  owner: {broken.owner}")
    lines.extend(_plain(finding) for finding in diagnosis.findings)
    return "\n".join(lines)


def _of_stage(finding: Finding) -> str:
    match finding.stage:
        case Stage.SETTINGS:
            return translate("Check", "Complete: agent {agent} at {gateway}.")
        case Stage.PROXY:
            return translate("Check", "{proxy} opens the way to the gateway.")
        case Stage.DNS:
            return translate("Check", "{host} is {addresses}.")
        case Stage.TCP:
            return translate("Check", "Port {port} takes connections.")
        case Stage.TLS:
            return _of_certificate(finding)
        case Stage.HTTP:
            return translate("Check", "An agent gateway answers.")
        case Stage.BACKUP:
            return translate("Check", "An agent gateway answers at {host}:{port}, too.")
        case Stage.SESSION:
            return translate("Check", "There is one.")
        case Stage.KEYRING:
            return translate("Check", "Open and readable ({kind}).")
        case Stage.RECORDER:
            return translate("Check", "{name} {version} answers; this check gave it no token.")
        case Stage.CLOCK:
            return translate("Check", "As the gateway's, to {seconds} s.")


def _of_certificate(finding: Finding) -> str:
    days = finding.facts.get("days")
    if days is None:
        return translate("Check", "The gateway's certificate is trusted.")
    if int(days) < SOON:
        return translate("Check", "Trusted, but the certificate ends in {days} days: tell IT. ({issuer})")
    if "pinned" in finding.facts:
        return translate("Check", "It is the pinned certificate, good for {days} days more.")
    return translate("Check", "Trusted, good for {days} days more. Issued by {issuer}.")


def _of_note(finding: Finding) -> str:
    match finding.note:
        case Note.NEEDS:
            text = translate("Check", "Not checked: {stage} has to work first.")
            return text.replace("{stage}", stage_name(Stage(finding.facts["stage"])))
        case Note.NO_TIME:
            return translate("Check", "Not checked: the time for this check is over.")
        case Note.CANCELLED:
            return translate("Check", "Not checked: cancelled.")
        case Note.BY_ADDRESS:
            return translate("Check", "Not needed: the gateway is set up by its address.")
        case Note.BY_PROXY:
            return translate("Check", "Not needed: the proxy does it.")
        case Note.NO_PROXY:
            return translate("Check", "Not needed: the way to this gateway takes no proxy.")
        case Note.ASKED_TO_WAIT:
            return translate("Check", "Not checked: the gateway wants no request just now.")
        case Note.ACCEPTED:
            return translate("Check", "Accepted by the gateway {age} ago.").replace("{age}", _age(finding))
        case Note.NOT_ASKED if "age" in finding.facts:
            text = translate("Check", "Known for {age}. Whether the gateway accepts it, Refresh finds out.")
            return text.replace("{age}", _age(finding))
        case Note.NOT_ASKED:
            return translate("Check", "There is one. Whether the gateway accepts it, Refresh finds out.")
        case Note.INTERRUPTED:
            return translate("Check", "A refresh is under way or was interrupted: press Refresh.")
        case Note.NO_RECORDER:
            return translate("Check", "No recorder on this desk.")
        case Note.RUNNING:
            return translate("Check", "Running; it was left alone.")
        case Note.STARTING:
            return translate("Check", "Not checked: it is being started just now.")
        case Note.NO_CLOCK:
            return translate("Check", "Not checked: no answer told the gateway's time.")
        case _:
            return ""


def _age(finding: Finding) -> str:
    return age(float(finding.facts["age"]))


def _plain(finding: Finding) -> str:
    parts = [f"{finding.stage:9}", f"{finding.verdict:15}", f"{finding.seconds * 1000:6.0f} ms"]
    if finding.error is not None:
        parts.append(f"{finding.error.code} {finding.error.detail}".rstrip())
    else:
        parts += [str(finding.note), *(f"{name}={value}" for name, value in finding.facts.items() if value)]
    return "  ".join(parts)
