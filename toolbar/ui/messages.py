"""Errors in words for people: what happened, what to do, and what IT wants to know.

The only place that has such words. The gateway's and the component's own texts appear as plain text in
the details, never as the message (reliability.md T14).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication

from toolbar.errors import NotSent, OutcomeUnknown, Refused, ToolbarError
from toolbar.model import grouped

translate = QCoreApplication.translate  # lupdate finds the texts by this very name


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802
    """Mark *text* for lupdate, which knows this name; Qt's own function has no type."""
    return text


class Remedy(Enum):
    """The button that belongs to a message."""

    TRY_AGAIN = auto()
    SETTINGS = auto()
    NEW_GUID = auto()
    SIGN_IN = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Message:
    """One error in words."""

    title: str
    happened: str
    next_step: str
    remedy: Remedy
    code: str


# Code or family of codes: title, what happened, what to do, the button. The longest match counts.
_WORDS: dict[str, tuple[str, str, str, Remedy]] = {
    "NET-101": (
        QT_TRANSLATE_NOOP("Messages", "Gateway not reachable"),
        QT_TRANSLATE_NOOP("Messages", "There is no way from here to {host}."),
        QT_TRANSLATE_NOOP("Messages", "Check the network or the VPN, then try again."),
        Remedy.TRY_AGAIN,
    ),
    "NET-102": (
        QT_TRANSLATE_NOOP("Messages", "Gateway not reachable"),
        QT_TRANSLATE_NOOP("Messages", "{host} is there, but nothing answers on port {port}."),
        QT_TRANSLATE_NOOP(
            "Messages", "Try again in a moment. If it stays, tell IT that the gateway is down."
        ),
        Remedy.TRY_AGAIN,
    ),
    "NET-103": (
        QT_TRANSLATE_NOOP("Messages", "Gateway not found"),
        QT_TRANSLATE_NOOP("Messages", "The name {host} was not found."),
        QT_TRANSLATE_NOOP("Messages", "Are you connected to the company network or VPN?"),
        Remedy.TRY_AGAIN,
    ),
    "NET-104": (
        QT_TRANSLATE_NOOP("Messages", "Gateway not reachable"),
        QT_TRANSLATE_NOOP("Messages", "{host} did not answer on port {port} in time."),
        QT_TRANSLATE_NOOP("Messages", "Check the network or the VPN, then try again."),
        Remedy.TRY_AGAIN,
    ),
    "NET-105": (
        QT_TRANSLATE_NOOP("Messages", "Gateway not reachable"),
        QT_TRANSLATE_NOOP("Messages", "{host} took the connection and then said nothing."),
        QT_TRANSLATE_NOOP("Messages", "Try again in a moment. If it stays, tell IT."),
        Remedy.TRY_AGAIN,
    ),
    "NET-107": (
        QT_TRANSLATE_NOOP("Messages", "Toolbar closing"),
        QT_TRANSLATE_NOOP("Messages", "The toolbar is closing, so nothing was sent."),
        QT_TRANSLATE_NOOP("Messages", "Start it again."),
        Remedy.NONE,
    ),
    "NET-108": (
        QT_TRANSLATE_NOOP("Messages", "Cancelled"),
        QT_TRANSLATE_NOOP("Messages", "You cancelled before anything was sent. Nothing has changed."),
        QT_TRANSLATE_NOOP("Messages", "Try again when you like."),
        Remedy.TRY_AGAIN,
    ),
    "NET-12": (
        QT_TRANSLATE_NOOP("Messages", "No clear answer"),
        QT_TRANSLATE_NOOP(
            "Messages", "The request was sent and no whole answer came back. It may have been carried out."
        ),
        QT_TRANSLATE_NOOP("Messages", "Press Refresh: the toolbar finds out which GUID holds."),
        Remedy.TRY_AGAIN,
    ),
    "NET-16": (
        QT_TRANSLATE_NOOP("Messages", "Not the gateway's answer"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Something between you and the gateway answered instead, often a proxy or a login page.",
        ),
        QT_TRANSLATE_NOOP(
            "Messages", "If your browser shows a login page, sign in there. Then try again, or tell IT."
        ),
        Remedy.TRY_AGAIN,
    ),
    "PRX-110": (
        QT_TRANSLATE_NOOP("Messages", "Proxy wants a password"),
        QT_TRANSLATE_NOOP(
            "Messages", "The proxy {proxy} did not accept user name and password, or has got none."
        ),
        QT_TRANSLATE_NOOP("Messages", "Enter both in the settings; ask IT which ones to use."),
        Remedy.SETTINGS,
    ),
    "PRX-112": (
        QT_TRANSLATE_NOOP("Messages", "Proxy not supported"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The proxy {proxy} wants a kind of sign-in that this program does not support, such as NTLM"
            " or Kerberos.",
        ),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Tell IT: the proxy must let the toolbar in with a password, or to the gateway without.",
        ),
        Remedy.SETTINGS,
    ),
    "PRX-113": (
        QT_TRANSLATE_NOOP("Messages", "Proxy not trusted"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "No safe connection to the proxy {proxy} could be made: its certificate is not trusted.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Check the proxy in the settings; if it is right, tell IT."),
        Remedy.SETTINGS,
    ),
    "PRX-": (
        QT_TRANSLATE_NOOP("Messages", "No way through the proxy"),
        QT_TRANSLATE_NOOP("Messages", "The proxy {proxy} cannot be reached, or does not let us through."),
        QT_TRANSLATE_NOOP("Messages", "Try again in a moment. If it stays, send the details to IT."),
        Remedy.TRY_AGAIN,
    ),
    "MAL-170": (
        QT_TRANSLATE_NOOP("Messages", "Unusable answer"),
        QT_TRANSLATE_NOOP("Messages", "The gateway said yes, and its answer has no GUID that can be used."),
        QT_TRANSLATE_NOOP("Messages", "Press Refresh to ask again. If it stays, send the details to IT."),
        Remedy.TRY_AGAIN,
    ),
    "HTTP-429": (
        QT_TRANSLATE_NOOP("Messages", "Gateway asks to wait"),
        QT_TRANSLATE_NOOP("Messages", "The gateway has too much to do, and takes no request for a moment."),
        QT_TRANSLATE_NOOP("Messages", "Wait a moment, then try again. If it stays, tell IT."),
        Remedy.TRY_AGAIN,
    ),
    "HTTP-": (
        QT_TRANSLATE_NOOP("Messages", "Unexpected answer"),
        QT_TRANSLATE_NOOP(
            "Messages", "The gateway, or something before it, answered {code} instead of working."
        ),
        QT_TRANSLATE_NOOP("Messages", "Try again in a moment. If it stays, send the details to IT."),
        Remedy.TRY_AGAIN,
    ),
    "TLS-210": (
        QT_TRANSLATE_NOOP("Messages", "Certificate expired"),
        QT_TRANSLATE_NOOP("Messages", "The certificate of {host} has expired. Nothing was sent."),
        QT_TRANSLATE_NOOP("Messages", "Tell IT. If this computer's date is wrong, correct it first."),
        Remedy.TRY_AGAIN,
    ),
    "TLS-211": (
        QT_TRANSLATE_NOOP("Messages", "Certificate not valid yet"),
        QT_TRANSLATE_NOOP(
            "Messages", "By this computer's clock, the certificate of {host} is not valid yet."
        ),
        QT_TRANSLATE_NOOP("Messages", "Check this computer's date and time. If they are right, tell IT."),
        Remedy.TRY_AGAIN,
    ),
    "TLS-212": (
        QT_TRANSLATE_NOOP("Messages", "Certificate for another name"),
        QT_TRANSLATE_NOOP("Messages", "The certificate is not made for {host}. Nothing was sent."),
        QT_TRANSLATE_NOOP("Messages", "Check the address in the settings; if it is right, tell IT."),
        Remedy.SETTINGS,
    ),
    "TLS-213": (
        QT_TRANSLATE_NOOP("Messages", "Certificate not trusted"),
        QT_TRANSLATE_NOOP(
            "Messages", "This computer does not know who issued the certificate of {host}. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP(
            "Messages", "Tell IT: they can have it trusted, or give you a CA file to choose in the settings."
        ),
        Remedy.SETTINGS,
    ),
    "TLS-214": (
        QT_TRANSLATE_NOOP("Messages", "Certificate not trusted"),
        QT_TRANSLATE_NOOP(
            "Messages", "{host} vouches for itself (a self-signed certificate). Nothing was sent."
        ),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Press Test connection in the settings to see the certificate and what to do about it.",
        ),
        Remedy.SETTINGS,
    ),
    "TLS-215": (
        QT_TRANSLATE_NOOP("Messages", "Certificate made wrongly"),
        QT_TRANSLATE_NOOP(
            "Messages", "The certificate of {host} breaks the rules for certificates. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell IT: the gateway needs a certificate that is made correctly."),
        Remedy.SETTINGS,
    ),
    "TLS-220": (
        QT_TRANSLATE_NOOP("Messages", "Not the pinned certificate"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "{host} presents another certificate than the one that was pinned. It may be a new one, or"
            " somebody in between. Nothing was sent. Pinned: {pinned}. Presented: {presented}.",
        ),
        QT_TRANSLATE_NOOP(
            "Messages", "Ask IT whether the certificate was changed. Only the settings can pin a new one."
        ),
        Remedy.SETTINGS,
    ),
    "TLS-231": (
        QT_TRANSLATE_NOOP("Messages", "Connection not safe enough"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "{host} and this program found no encryption that is safe today: a cipher or a key is too weak,"
            " or the gateway wants a client certificate. Nothing was sent.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Press Test connection in the settings to learn more, and tell IT."),
        Remedy.SETTINGS,
    ),
    "TLS-23": (
        QT_TRANSLATE_NOOP("Messages", "Connection not safe enough"),
        QT_TRANSLATE_NOOP(
            "Messages", "{host} offers no encryption that is safe today (TLS 1.2 or later). Nothing was sent."
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell IT: the gateway's TLS settings are too old."),
        Remedy.TRY_AGAIN,
    ),
    "TLS-240": (
        QT_TRANSLATE_NOOP("Messages", "Gateway wants a client certificate"),
        QT_TRANSLATE_NOOP(
            "Messages", "{host} asks for a client certificate, which this program does not have."
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell IT: the gateway must let the toolbar in without one."),
        Remedy.NONE,
    ),
    "TLS-250": (
        QT_TRANSLATE_NOOP("Messages", "Port without encryption"),
        QT_TRANSLATE_NOOP("Messages", "Port {port} of {host} does not speak TLS. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Messages", "Check the port in the settings: 8043 is usual, 8000 is the unsafe one."
        ),
        Remedy.SETTINGS,
    ),
    "TLS-": (
        QT_TRANSLATE_NOOP("Messages", "No safe connection"),
        QT_TRANSLATE_NOOP(
            "Messages", "The encrypted connection to {host} could not be made. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP("Messages", "Send the details to IT."),
        Remedy.TRY_AGAIN,
    ),
    "GW-100-006": (
        QT_TRANSLATE_NOOP("Messages", "Session ended"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The gateway does not know your session any more. It signs agents out after about two minutes"
            " without contact, or when someone signs in with your ID elsewhere.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Sign in to the workbench again, then paste the new GUID."),
        Remedy.NEW_GUID,
    ),
    "GW-000-003": (
        QT_TRANSLATE_NOOP("Messages", "Session ended"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The gateway does not accept this GUID (any more). Another client may have a newer one.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Sign in to the workbench again, then paste the new GUID."),
        Remedy.NEW_GUID,
    ),
    "GW-000-004": (
        QT_TRANSLATE_NOOP("Messages", "Gateway is switching over"),
        QT_TRANSLATE_NOOP("Messages", "The gateway is moving you to another server."),
        QT_TRANSLATE_NOOP("Messages", "Wait a few seconds, then try again."),
        Remedy.TRY_AGAIN,
    ),
    "GW-000-007": (
        QT_TRANSLATE_NOOP("Messages", "Asked too quickly"),
        QT_TRANSLATE_NOOP("Messages", "The gateway is still busy with the last request."),
        QT_TRANSLATE_NOOP("Messages", "Wait a few seconds, then try again."),
        Remedy.TRY_AGAIN,
    ),
    "GW-100-007": (
        QT_TRANSLATE_NOOP("Messages", "Gateway trouble"),
        QT_TRANSLATE_NOOP("Messages", "The gateway could not do this just now (an internal error)."),
        QT_TRANSLATE_NOOP("Messages", "Try again in a moment. If it stays, send the details to IT."),
        Remedy.TRY_AGAIN,
    ),
    "GW-000-002": (
        QT_TRANSLATE_NOOP("Messages", "Agent ID not accepted"),
        QT_TRANSLATE_NOOP("Messages", "The gateway did not accept the agent ID or the address."),
        QT_TRANSLATE_NOOP("Messages", "Check both in the settings."),
        Remedy.SETTINGS,
    ),
    "GW-": (
        QT_TRANSLATE_NOOP("Messages", "Gateway refused"),
        QT_TRANSLATE_NOOP("Messages", "The gateway refused the request (code {retcode})."),
        QT_TRANSLATE_NOOP("Messages", "Send the details to IT."),
        Remedy.TRY_AGAIN,
    ),
    "GW-100-002": (
        QT_TRANSLATE_NOOP("Messages", "Signed in elsewhere"),
        QT_TRANSLATE_NOOP("Messages", "This agent ID is signed in at another place."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Was it you? Type your password, press Take over: that session and its call end."
            " If not, tell your supervisor.",
        ),
        Remedy.NONE,
    ),
    "GW-100-003": (
        QT_TRANSLATE_NOOP("Messages", "Sign-in not possible now"),
        QT_TRANSLATE_NOOP("Messages", "The gateway has no room or no connection for another agent just now."),
        QT_TRANSLATE_NOOP("Messages", "Try again in a moment. If it stays, send the details to IT."),
        Remedy.TRY_AGAIN,
    ),
    "GW-100-004": (
        QT_TRANSLATE_NOOP("Messages", "Agent ID or password wrong"),
        QT_TRANSLATE_NOOP("Messages", "The gateway does not know this agent ID with this password."),
        QT_TRANSLATE_NOOP(
            "Messages", "Type the password again: several wrong ones lock the account. Is the agent ID yours?"
        ),
        Remedy.SETTINGS,
    ),
    "GW-100-008": (
        QT_TRANSLATE_NOOP("Messages", "Signed out already"),
        QT_TRANSLATE_NOOP("Messages", "The gateway has signed you out before."),
        QT_TRANSLATE_NOOP("Messages", "Sign in again when you like."),
        Remedy.NONE,
    ),
    "GW-100-009": (
        QT_TRANSLATE_NOOP("Messages", "Not possible in this state"),
        QT_TRANSLATE_NOOP("Messages", "The gateway does not allow this change of state now, or not for you."),
        QT_TRANSLATE_NOOP("Messages", "Wait until the call or the rest has ended, then try again."),
        Remedy.TRY_AGAIN,
    ),
    "GW-100-010": (
        QT_TRANSLATE_NOOP("Messages", "Still signed in"),
        QT_TRANSLATE_NOOP(
            "Messages", "The gateway does not sign you out in your present state; you may be in a call."
        ),
        QT_TRANSLATE_NOOP(
            "Messages", "End the call, then sign out again. “End call and sign out” cuts your caller off."
        ),
        Remedy.TRY_AGAIN,
    ),
    "GW-100-011": (
        QT_TRANSLATE_NOOP("Messages", "Sign-in not accepted"),
        QT_TRANSLATE_NOOP("Messages", "The gateway did not accept what was entered to sign in."),
        QT_TRANSLATE_NOOP(
            "Messages", "Check agent ID and phone number. If both are right, send the details to IT."
        ),
        Remedy.SETTINGS,
    ),
    "GW-100-012": (
        QT_TRANSLATE_NOOP("Messages", "Wrong kind of agent"),
        QT_TRANSLATE_NOOP("Messages", "This agent ID is not set up for a computer with a phone."),
        QT_TRANSLATE_NOOP("Messages", "Send the details to IT."),
        Remedy.NONE,
    ),
    "GW-100-013": (
        QT_TRANSLATE_NOOP("Messages", "Phone number not accepted"),
        QT_TRANSLATE_NOOP("Messages", "The gateway cannot use this phone number."),
        QT_TRANSLATE_NOOP("Messages", "Check the phone number in the settings."),
        Remedy.SETTINGS,
    ),
    "GW-100-014": (
        QT_TRANSLATE_NOOP("Messages", "Phone number outside the range"),
        QT_TRANSLATE_NOOP("Messages", "This phone number is not one of those that the gateway may use."),
        QT_TRANSLATE_NOOP(
            "Messages", "Check the phone number in the settings, or ask IT which ones are allowed."
        ),
        Remedy.SETTINGS,
    ),
    "GW-100-015": (
        QT_TRANSLATE_NOOP("Messages", "Cannot be taken over"),
        QT_TRANSLATE_NOOP(
            "Messages", "This agent ID is signed in at another place and cannot be signed out from here."
        ),
        QT_TRANSLATE_NOOP("Messages", "Sign out there, or ask your supervisor."),
        Remedy.NONE,
    ),
    "GW-100-016": (
        QT_TRANSLATE_NOOP("Messages", "Address not accepted"),
        QT_TRANSLATE_NOOP("Messages", "The gateway did not accept the address of this computer."),
        QT_TRANSLATE_NOOP("Messages", "Send the details to IT."),
        Remedy.NONE,
    ),
    "GW-100-017": (
        QT_TRANSLATE_NOOP("Messages", "Sign-in not confirmed"),
        QT_TRANSLATE_NOOP("Messages", "The system behind the gateway that knows the passwords said no."),
        QT_TRANSLATE_NOOP("Messages", "Enter the password again. If it stays, send the details to IT."),
        Remedy.NONE,
    ),
    "GW-100-018": (
        QT_TRANSLATE_NOOP("Messages", "Two call centres mixed"),
        QT_TRANSLATE_NOOP(
            "Messages", "This agent ID and the recording belong to different call centres (VDN)."
        ),
        QT_TRANSLATE_NOOP("Messages", "Send the details to IT."),
        Remedy.NONE,
    ),
    "GW-100-020": (
        QT_TRANSLATE_NOOP("Messages", "Password expired"),
        QT_TRANSLATE_NOOP("Messages", "Your password has expired."),
        QT_TRANSLATE_NOOP(
            "Messages", "Change it where your organisation lets you, then sign in with the new one."
        ),
        Remedy.NONE,
    ),
    "GW-100-021": (
        QT_TRANSLATE_NOOP("Messages", "Sign-in under way"),
        QT_TRANSLATE_NOOP("Messages", "The gateway is still working on another sign-in with this agent ID."),
        QT_TRANSLATE_NOOP("Messages", "Wait a few seconds, then try again."),
        Remedy.TRY_AGAIN,
    ),
    "GW-110-016": (
        QT_TRANSLATE_NOOP("Messages", "Account locked"),
        QT_TRANSLATE_NOOP("Messages", "The account is locked, mostly after several wrong passwords."),
        QT_TRANSLATE_NOOP("Messages", "Ask IT to unlock it, or wait until it opens by itself."),
        Remedy.NONE,
    ),
    "GW-105-": (
        QT_TRANSLATE_NOOP("Messages", "Session lost in a switch-over"),
        QT_TRANSLATE_NOOP(
            "Messages", "The gateway moved to another server, and your session did not come along."
        ),
        QT_TRANSLATE_NOOP("Messages", "Sign in again."),
        Remedy.NONE,
    ),
    "AUT-701": (
        QT_TRANSLATE_NOOP("Messages", "Signed out by silence"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The gateway had no sign of life from this computer for about two minutes, and signed you out.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Sign in again."),
        Remedy.SIGN_IN,
    ),
    "AUT-702": (
        QT_TRANSLATE_NOOP("Messages", "Signed in elsewhere"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Somebody signed in with your agent ID at another place, so your session here has ended.",
        ),
        QT_TRANSLATE_NOOP(
            "Messages",
            "You are signed out here. Was it not you? Tell your supervisor. Then sign in again.",
        ),
        Remedy.SIGN_IN,
    ),
    "AUT-703": (
        QT_TRANSLATE_NOOP("Messages", "Signed out by somebody else"),
        QT_TRANSLATE_NOOP(
            "Messages", "Your session was ended by a supervisor or by the gateway's administration."
        ),
        QT_TRANSLATE_NOOP("Messages", "Ask your supervisor, then sign in again."),
        Remedy.SIGN_IN,
    ),
    "AUT-704": (
        QT_TRANSLATE_NOOP("Messages", "Signed out by the gateway"),
        QT_TRANSLATE_NOOP(
            "Messages", "The gateway was away, and does not know your session any more since it is back."
        ),
        QT_TRANSLATE_NOOP("Messages", "Sign in again."),
        Remedy.SIGN_IN,
    ),
    "AUT-711": (
        QT_TRANSLATE_NOOP("Messages", "Signed in without a session"),
        QT_TRANSLATE_NOOP(
            "Messages", "The gateway says that you are signed in, and gave no GUID to work with."
        ),
        QT_TRANSLATE_NOOP(
            "Messages", "Sign in again and take over: it was you. If it stays, send the details to IT."
        ),
        Remedy.NONE,
    ),
    "AUT-712": (
        QT_TRANSLATE_NOOP("Messages", "No licence free"),
        QT_TRANSLATE_NOOP("Messages", "All agents' licences of this call centre are in use."),
        QT_TRANSLATE_NOOP("Messages", "Wait until somebody signs out, or tell your supervisor."),
        Remedy.TRY_AGAIN,
    ),
    "AUT-713": (
        QT_TRANSLATE_NOOP("Messages", "Still signed in"),
        QT_TRANSLATE_NOOP("Messages", "The gateway said yes and has not signed you out."),
        QT_TRANSLATE_NOOP("Messages", "Try again. “End call and sign out” cuts a caller off."),
        Remedy.TRY_AGAIN,
    ),
    "AUT-": (
        QT_TRANSLATE_NOOP("Messages", "Signed out"),
        QT_TRANSLATE_NOOP("Messages", "Your session has ended."),
        QT_TRANSLATE_NOOP("Messages", "Sign in again when you like."),
        Remedy.NONE,
    ),
    "REC-721": (
        QT_TRANSLATE_NOOP("Messages", "NOT RECORDED"),
        QT_TRANSLATE_NOOP(
            "Messages", "The gateway took the request and did not confirm that your screen is recorded."
        ),
        QT_TRANSLATE_NOOP("Messages", "Start the recording again. If it stays, tell your supervisor and IT."),
        Remedy.TRY_AGAIN,
    ),
    "REC-722": (
        QT_TRANSLATE_NOOP("Messages", "NOT RECORDED"),
        QT_TRANSLATE_NOOP("Messages", "The gateway says that the recording of your screen did not start."),
        QT_TRANSLATE_NOOP(
            "Messages", "Press VRC, then start the recording again. If it stays, tell your supervisor and IT."
        ),
        Remedy.TRY_AGAIN,
    ),
    "REC-724": (
        QT_TRANSLATE_NOOP("Messages", "NOT RECORDED"),
        QT_TRANSLATE_NOOP("Messages", "Your session ended, and the recording of your screen with it."),
        QT_TRANSLATE_NOOP("Messages", "Sign in again, press VRC, then start the recording."),
        Remedy.NONE,
    ),
    "REC-725": (
        QT_TRANSLATE_NOOP("Messages", "NOT RECORDED"),
        QT_TRANSLATE_NOOP("Messages", "Somebody or something else stopped the recording of your screen."),
        QT_TRANSLATE_NOOP("Messages", "Start it again, or ask your supervisor."),
        Remedy.TRY_AGAIN,
    ),
    "REC-726": (
        QT_TRANSLATE_NOOP("Messages", "End of recording not confirmed"),
        QT_TRANSLATE_NOOP(
            "Messages", "Nobody confirmed that the recording of your screen has ended. It may go on."
        ),
        QT_TRANSLATE_NOOP("Messages", "Stop it again. If it stays, tell IT."),
        Remedy.TRY_AGAIN,
    ),
    "REC-727": (
        QT_TRANSLATE_NOOP("Messages", "Recording goes on"),
        QT_TRANSLATE_NOOP(
            "Messages", "The gateway says that the recording of your screen could not be ended."
        ),
        QT_TRANSLATE_NOOP("Messages", "Stop it again. If it stays, tell IT."),
        Remedy.TRY_AGAIN,
    ),
    "SET-316": (
        QT_TRANSLATE_NOOP("Messages", "Not signed in here"),
        QT_TRANSLATE_NOOP("Messages", "There is no session that this toolbar began."),
        QT_TRANSLATE_NOOP("Messages", "Sign in first."),
        Remedy.NONE,
    ),
    "SET-317": (
        QT_TRANSLATE_NOOP("Messages", "Phone number"),
        QT_TRANSLATE_NOOP("Messages", "This is not a phone number to sign in with."),
        QT_TRANSLATE_NOOP("Messages", "Enter digits, *, # and + only, 24 at most."),
        Remedy.SETTINGS,
    ),
    "SET-318": (
        QT_TRANSLATE_NOOP("Messages", "Password"),
        QT_TRANSLATE_NOOP(
            "Messages", "This cannot be a password of the gateway: it has at most 32 characters."
        ),
        QT_TRANSLATE_NOOP("Messages", "Enter it again."),
        Remedy.NONE,
    ),
    "SET-301": (
        QT_TRANSLATE_NOOP("Messages", "Not set up"),
        QT_TRANSLATE_NOOP("Messages", "The toolbar does not know your gateway yet."),
        QT_TRANSLATE_NOOP("Messages", "Enter the gateway and your agent ID in the settings."),
        Remedy.SETTINGS,
    ),
    "SET-303": (
        QT_TRANSLATE_NOOP("Messages", "Gateway address"),
        QT_TRANSLATE_NOOP("Messages", "This is not the address of a gateway."),
        QT_TRANSLATE_NOOP("Messages", "Enter host and port only, as in https://gw.example:8043"),
        Remedy.SETTINGS,
    ),
    "SET-304": (
        QT_TRANSLATE_NOOP("Messages", "Gateway address"),
        QT_TRANSLATE_NOOP("Messages", "Only https:// is allowed: your session would be readable on the way."),
        QT_TRANSLATE_NOOP("Messages", "Enter the https address, as in https://gw.example:8043"),
        Remedy.SETTINGS,
    ),
    "SET-305": (
        QT_TRANSLATE_NOOP("Messages", "CA file"),
        QT_TRANSLATE_NOOP("Messages", "The CA file cannot be read, or holds no certificate: {file}"),
        QT_TRANSLATE_NOOP("Messages", "Choose the PEM file that IT gave you."),
        Remedy.SETTINGS,
    ),
    "SET-306": (
        QT_TRANSLATE_NOOP("Messages", "Agent ID"),
        QT_TRANSLATE_NOOP("Messages", "An agent ID is a number from 101 to 999999."),
        QT_TRANSLATE_NOOP("Messages", "Enter yours; the workbench shows it."),
        Remedy.SETTINGS,
    ),
    "SET-307": (
        QT_TRANSLATE_NOOP("Messages", "GUID"),
        QT_TRANSLATE_NOOP(
            "Messages", "This is not a GUID: 8 to 256 letters, digits, dots and hyphens, on one line."
        ),
        QT_TRANSLATE_NOOP(
            "Messages", "Copy it whole from the workbench, with or without JSESSIONID= before it."
        ),
        Remedy.NEW_GUID,
    ),
    "SET-308": (
        QT_TRANSLATE_NOOP("Messages", "File"),
        QT_TRANSLATE_NOOP("Messages", "The path of a file must be whole, from the root or the drive on."),
        QT_TRANSLATE_NOOP("Messages", "Choose the file with the button beside the field."),
        Remedy.SETTINGS,
    ),
    "SET-309": (
        QT_TRANSLATE_NOOP("Messages", "File"),
        QT_TRANSLATE_NOOP("Messages", "There is no such file: {file}"),
        QT_TRANSLATE_NOOP("Messages", "Choose the file with the button beside the field."),
        Remedy.SETTINGS,
    ),
    "SET-319": (
        QT_TRANSLATE_NOOP("Messages", "Signed in"),
        QT_TRANSLATE_NOOP(
            "Messages", "Gateway, agent, mode and GUID are those of your shift, which is under way."
        ),
        QT_TRANSLATE_NOOP("Messages", "End your shift first, then change them."),
        Remedy.NONE,
    ),
    "SET-310": (
        QT_TRANSLATE_NOOP("Messages", "Port"),
        QT_TRANSLATE_NOOP("Messages", "A port is a number from 1 to 65535."),
        QT_TRANSLATE_NOOP("Messages", "Enter the one that IT gave you."),
        Remedy.SETTINGS,
    ),
    "SET-311": (
        QT_TRANSLATE_NOOP("Messages", "No session"),
        QT_TRANSLATE_NOOP("Messages", "The toolbar has no GUID of yours."),
        QT_TRANSLATE_NOOP("Messages", "Sign in to the workbench, then paste the GUID."),
        Remedy.NEW_GUID,
    ),
    "SET-312": (
        QT_TRANSLATE_NOOP("Messages", "Arguments"),
        QT_TRANSLATE_NOOP("Messages", "A quotation mark is not closed."),
        QT_TRANSLATE_NOOP("Messages", "Close it, or leave it out."),
        Remedy.SETTINGS,
    ),
    "SET-313": (
        QT_TRANSLATE_NOOP("Messages", "Fingerprint"),
        QT_TRANSLATE_NOOP("Messages", "This is not the SHA-256 fingerprint of a certificate."),
        QT_TRANSLATE_NOOP("Messages", "Enter its 64 digits (0 to 9, A to F), with or without colons."),
        Remedy.SETTINGS,
    ),
    "SET-314": (
        QT_TRANSLATE_NOOP("Messages", "Two recorders"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "A recorder's program and a recorder's socket are both set; the toolbar can use one of them.",
        ),
        QT_TRANSLATE_NOOP(
            "Messages", "Leave the program empty for a recorder that runs already, or else the socket."
        ),
        Remedy.SETTINGS,
    ),
    "SET-321": (
        QT_TRANSLATE_NOOP("Messages", "Settings too long"),
        QT_TRANSLATE_NOOP("Messages", "The settings do not fit into one entry of the keyring."),
        QT_TRANSLATE_NOOP("Messages", "Use shorter paths and arguments."),
        Remedy.SETTINGS,
    ),
    "SET-330": (
        QT_TRANSLATE_NOOP("Messages", "Proxy address"),
        QT_TRANSLATE_NOOP("Messages", "This is not the address of a proxy."),
        QT_TRANSLATE_NOOP("Messages", "Enter host and port only, as in http://proxy.example:3128"),
        Remedy.SETTINGS,
    ),
    "SET-331": (
        QT_TRANSLATE_NOOP("Messages", "Proxy address"),
        QT_TRANSLATE_NOOP("Messages", "A user name or a password does not belong in the address."),
        QT_TRANSLATE_NOOP("Messages", "Enter them in their own fields: the password is kept in the keyring."),
        Remedy.SETTINGS,
    ),
    "SET-332": (
        QT_TRANSLATE_NOOP("Messages", "Proxy address"),
        QT_TRANSLATE_NOOP("Messages", "Only http and https proxies are supported, not SOCKS."),
        QT_TRANSLATE_NOOP("Messages", "Ask IT for the address of a web proxy."),
        Remedy.SETTINGS,
    ),
    "SET-333": (
        QT_TRANSLATE_NOOP("Messages", "Proxy password"),
        QT_TRANSLATE_NOOP("Messages", "This password cannot be kept: it is empty or too long."),
        QT_TRANSLATE_NOOP("Messages", "Enter the password that IT gave you."),
        Remedy.SETTINGS,
    ),
    "SET-334": (
        QT_TRANSLATE_NOOP("Messages", "System proxy"),
        QT_TRANSLATE_NOOP("Messages", "This computer did not say in time which proxy to use."),
        QT_TRANSLATE_NOOP("Messages", "Try again, or enter the proxy in the settings."),
        Remedy.SETTINGS,
    ),
    "SET-350": (
        QT_TRANSLATE_NOOP("Messages", "Profile"),
        QT_TRANSLATE_NOOP("Messages", "A profile's name has 1 to 32 letters (A to Z), digits, - or _."),
        QT_TRANSLATE_NOOP("Messages", "Enter another name."),
        Remedy.NONE,
    ),
    "SET-351": (
        QT_TRANSLATE_NOOP("Messages", "Profile"),
        QT_TRANSLATE_NOOP("Messages", "There is a profile of that name already."),
        QT_TRANSLATE_NOOP("Messages", "Enter another name, or open the one that there is."),
        Remedy.NONE,
    ),
    "SET-352": (
        QT_TRANSLATE_NOOP("Messages", "Profile"),
        QT_TRANSLATE_NOOP("Messages", "The window of the profile {profile} is open."),
        QT_TRANSLATE_NOOP("Messages", "Close that window first, then remove the profile."),
        Remedy.NONE,
    ),
    "SET-353": (
        QT_TRANSLATE_NOOP("Messages", "Profile"),
        QT_TRANSLATE_NOOP("Messages", "The window of the other profile could not be started."),
        QT_TRANSLATE_NOOP("Messages", "Try again. If it stays, tell IT; this window is still yours."),
        Remedy.NONE,
    ),
    "SET-340": (
        QT_TRANSLATE_NOOP("Messages", "Set by your organisation"),
        QT_TRANSLATE_NOOP("Messages", "Your organisation decides this: {key}. Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask IT if it has to be different; they have set it in {file}"),
        Remedy.NONE,
    ),
    "SET-341": (
        QT_TRANSLATE_NOOP("Messages", "Not allowed by your organisation"),
        QT_TRANSLATE_NOOP(
            "Messages", "Your organisation does not allow to trust a certificate by its fingerprint."
        ),
        QT_TRANSLATE_NOOP("Messages", "Use a CA file, or ask IT; they have set it in {file}"),
        Remedy.NONE,
    ),
    "POL-501": (
        QT_TRANSLATE_NOOP("Messages", "Policy cannot be used"),
        QT_TRANSLATE_NOOP("Messages", "Your organisation's policy {file} cannot be read: {wrong}."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Tell IT: every user must be able to read it, and a file must be UTF-8 text.",
        ),
        Remedy.NONE,
    ),
    "POL-502": (
        QT_TRANSLATE_NOOP("Messages", "Policy is not safe"),
        QT_TRANSLATE_NOOP(
            "Messages", "Your organisation's policy {file} is not used: others can change {place}."
        ),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Tell IT: root must own it, and nobody else write it (chown root, chmod go-w).",
        ),
        Remedy.NONE,
    ),
    "POL-503": (
        QT_TRANSLATE_NOOP("Messages", "Policy cannot be used"),
        QT_TRANSLATE_NOOP("Messages", "Your organisation's policy {file} is not TOML: {wrong}."),
        QT_TRANSLATE_NOOP("Messages", "Tell IT to correct that line."),
        Remedy.NONE,
    ),
    "POL-504": (
        QT_TRANSLATE_NOOP("Messages", "Policy cannot be used"),
        QT_TRANSLATE_NOOP(
            "Messages", "Your organisation's policy {file} has a key that is not known: {key} ({wrong})."
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell IT to correct the key, or to take it out."),
        Remedy.NONE,
    ),
    "POL-505": (
        QT_TRANSLATE_NOOP("Messages", "Policy cannot be used"),
        QT_TRANSLATE_NOOP("Messages", "In your organisation's policy {file}, {key} is wrong: {wrong}."),
        QT_TRANSLATE_NOOP("Messages", "Tell IT to correct the value of that key."),
        Remedy.NONE,
    ),
    "POL-506": (
        QT_TRANSLATE_NOOP("Messages", "Policy cannot be used"),
        QT_TRANSLATE_NOOP(
            "Messages", "Your organisation's policy {file} contradicts itself at {key}: {wrong}."
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell IT to decide for one of the two."),
        Remedy.NONE,
    ),
    "POL-507": (
        QT_TRANSLATE_NOOP("Messages", "Policy is not safe"),
        QT_TRANSLATE_NOOP(
            "Messages", "Others can change {place}, which your organisation's policy {file} names in {key}."
        ),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Tell IT: root must own it, and nobody else write it (chown root, chmod go-w).",
        ),
        Remedy.NONE,
    ),
    "KR-401": (
        QT_TRANSLATE_NOOP("Messages", "No keyring"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "This computer has no keyring (its store for passwords), so nothing is kept for the next start.",
        ),
        QT_TRANSLATE_NOOP(
            "Messages",
            "1. Open settings and save: it lasts until you close the toolbar. 2. Tell IT.",
        ),
        Remedy.SETTINGS,
    ),
    "KR-402": (
        QT_TRANSLATE_NOOP("Messages", "Keyring locked"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The keyring, this computer's store for passwords, is locked: nothing was read or saved.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Unlock it: try again and enter this computer's password."),
        Remedy.TRY_AGAIN,
    ),
    "KR-403": (
        QT_TRANSLATE_NOOP("Messages", "Keyring not unlocked"),
        QT_TRANSLATE_NOOP(
            "Messages", "The question to unlock the keyring was closed, so nothing was changed."
        ),
        QT_TRANSLATE_NOOP("Messages", "Press Try again, and answer the question."),
        Remedy.TRY_AGAIN,
    ),
    "KR-404": (
        QT_TRANSLATE_NOOP("Messages", "Keyring does not answer"),
        QT_TRANSLATE_NOOP("Messages", "The keyring did not answer in time."),
        QT_TRANSLATE_NOOP("Messages", "Look for a window that asks for a password, then press Try again."),
        Remedy.TRY_AGAIN,
    ),
    "KR-407": (
        QT_TRANSLATE_NOOP("Messages", "Settings damaged"),
        QT_TRANSLATE_NOOP(
            "Messages", "The settings in the keyring cannot be understood. They are left as they are."
        ),
        QT_TRANSLATE_NOOP("Messages", "Enter the settings again, or ask IT."),
        Remedy.SETTINGS,
    ),
    "KR-408": (
        QT_TRANSLATE_NOOP("Messages", "Saved session damaged"),
        QT_TRANSLATE_NOOP("Messages", "The session in the keyring cannot be understood."),
        QT_TRANSLATE_NOOP("Messages", "Sign in to the workbench again, then paste the new GUID."),
        Remedy.NEW_GUID,
    ),
    "KR-409": (
        QT_TRANSLATE_NOOP("Messages", "Session in use"),
        QT_TRANSLATE_NOOP("Messages", "Another toolbar of yours is working with this session right now."),
        QT_TRANSLATE_NOOP("Messages", "Try again in a moment."),
        Remedy.TRY_AGAIN,
    ),
    "KR-410": (
        QT_TRANSLATE_NOOP("Messages", "New GUID not saved"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The gateway gave a new GUID and the keyring did not take it: it is lost with this command.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Sign in to the workbench again, and see to the keyring first."),
        Remedy.NEW_GUID,
    ),
    "KR-411": (
        QT_TRANSLATE_NOOP("Messages", "Settings damaged"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The settings in the keyring cannot be understood, so their copy is used. Nothing was changed.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Look at the settings and save them, or ask IT."),
        Remedy.SETTINGS,
    ),
    "KR-412": (
        QT_TRANSLATE_NOOP("Messages", "Another keyring"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The settings were saved with another kind of keyring ({was}) than is there now ({now})."
            " Nothing was moved.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Save the settings to go on with this keyring, or ask IT."),
        Remedy.SETTINGS,
    ),
    "KR-": (
        QT_TRANSLATE_NOOP("Messages", "Keyring trouble"),
        QT_TRANSLATE_NOOP("Messages", "The keyring did not do what was asked."),
        QT_TRANSLATE_NOOP("Messages", "Press Try again. If it stays, send the details to IT."),
        Remedy.TRY_AGAIN,
    ),
    "VRC-600": (
        QT_TRANSLATE_NOOP("Messages", "No recorder"),
        QT_TRANSLATE_NOOP("Messages", "No recorder is configured for this desk, so no token was requested."),
        QT_TRANSLATE_NOOP("Messages", "Enter the recorder's program in the settings, if there is one."),
        Remedy.SETTINGS,
    ),
    "VRC-610": (
        QT_TRANSLATE_NOOP("Messages", "Recorder needs the window"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "This recorder lives as long as the toolbar does, and a command ends at once."
            " No token was requested.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Open the toolbar's window and press VRC there."),
        Remedy.NONE,
    ),
    "VRC-601": (
        QT_TRANSLATE_NOOP("Messages", "Recorder not installed"),
        QT_TRANSLATE_NOOP("Messages", "The recorder's program is not on this computer: {program}"),
        QT_TRANSLATE_NOOP("Messages", "Tell IT. No token was requested."),
        Remedy.SETTINGS,
    ),
    "VRC-602": (
        QT_TRANSLATE_NOOP("Messages", "Recorder did not answer"),
        QT_TRANSLATE_NOOP("Messages", "The recorder did not answer in time. It may still be starting."),
        QT_TRANSLATE_NOOP("Messages", "Press VRC to try again. If it stays, call IT."),
        Remedy.TRY_AGAIN,
    ),
    "VRC-603": (
        QT_TRANSLATE_NOOP("Messages", "Recorder not trusted"),
        QT_TRANSLATE_NOOP(
            "Messages", "What answers in the recorder's place is not yours. It was sent nothing: {place}"
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell IT at once. No token was requested."),
        Remedy.NONE,
    ),
    "VRC-612": (
        QT_TRANSLATE_NOOP("Messages", "Recorder not running"),
        QT_TRANSLATE_NOOP("Messages", "No recorder listens on this computer: {place}"),
        QT_TRANSLATE_NOOP("Messages", "Start the recorder, then press VRC. No token was requested."),
        Remedy.TRY_AGAIN,
    ),
    "VRC-613": (
        QT_TRANSLATE_NOOP("Messages", "Recorder started anew"),
        QT_TRANSLATE_NOOP(
            "Messages", "The recorder was started again. It records nothing until it gets a new token."
        ),
        QT_TRANSLATE_NOOP("Messages", "Press VRC to start it."),
        Remedy.TRY_AGAIN,
    ),
    "VRC-614": (
        QT_TRANSLATE_NOOP("Messages", "Recorder hangs"),
        QT_TRANSLATE_NOOP(
            "Messages", "The recorder does not answer any more. Nobody knows whether it still records."
        ),
        QT_TRANSLATE_NOOP("Messages", "Press VRC to start it again. If it stays, call IT."),
        Remedy.TRY_AGAIN,
    ),
    "VRC-604": (
        QT_TRANSLATE_NOOP("Messages", "Recorder ended"),
        QT_TRANSLATE_NOOP("Messages", "The recorder on this computer has ended."),
        QT_TRANSLATE_NOOP("Messages", "Press VRC to start it again. If it stays, call IT."),
        Remedy.TRY_AGAIN,
    ),
    "VRC-605": (
        QT_TRANSLATE_NOOP("Messages", "No recorder token"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The gateway answered without a recorder token. Screen recording may be off for your site.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Send the details to IT."),
        Remedy.TRY_AGAIN,
    ),
    "VRC-606": (
        QT_TRANSLATE_NOOP("Messages", "Recorder refused"),
        QT_TRANSLATE_NOOP("Messages", "The recorder did not take the token (code {component_code})."),
        QT_TRANSLATE_NOOP("Messages", "Press VRC to try again with a new token. If it stays, call IT."),
        Remedy.TRY_AGAIN,
    ),
    "VRC-607": (
        QT_TRANSLATE_NOOP("Messages", "Recorder does not fit"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The recorder speaks another protocol than this toolbar, or is of a version that IT excluded.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell IT: the recorder's adapter and the toolbar must fit together."),
        Remedy.NONE,
    ),
    "VRC-608": (
        QT_TRANSLATE_NOOP("Messages", "Token too old"),
        QT_TRANSLATE_NOOP("Messages", "The token was too old when the recorder came to use it."),
        QT_TRANSLATE_NOOP("Messages", "Press VRC to try again with a new token. If it stays, call IT."),
        Remedy.TRY_AGAIN,
    ),
    "VRC-": (
        QT_TRANSLATE_NOOP("Messages", "Recorder trouble"),
        QT_TRANSLATE_NOOP("Messages", "The recorder did not behave as agreed."),
        QT_TRANSLATE_NOOP("Messages", "Press VRC to try again. If it stays, call IT."),
        Remedy.TRY_AGAIN,
    ),
    "VRC-611": (
        QT_TRANSLATE_NOOP("Messages", "Recorder not protected"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Other users of this computer can put another program in the recorder's place: {program}",
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell IT: only an administrator should be able to change it."),
        Remedy.NONE,
    ),
    "VRC-615": (
        QT_TRANSLATE_NOOP("Messages", "Another recorder"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The recorder's program is not the one that your organisation named, so it was not started:"
            " {program}",
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell IT at once. No token was requested."),
        Remedy.NONE,
    ),
    "FIL-951": (
        QT_TRANSLATE_NOOP("Messages", "File not saved"),
        QT_TRANSLATE_NOOP("Messages", "The file could not be saved there: {file}"),
        QT_TRANSLATE_NOOP("Messages", "Choose another place."),
        Remedy.NONE,
    ),
    "FIL-952": (
        QT_TRANSLATE_NOOP("Messages", "File not saved"),
        QT_TRANSLATE_NOOP(
            "Messages", "There is a file of that name already, which was left as it is: {file}"
        ),
        QT_TRANSLATE_NOOP("Messages", "Choose another name."),
        Remedy.NONE,
    ),
    "CLK-801": (
        QT_TRANSLATE_NOOP("Messages", "Clock slow"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "This computer's clock is behind the gateway's by {difference} (hours:minutes:seconds);"
            " certificates and sessions may fail.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell IT: the clock should be set by itself."),
        Remedy.NONE,
    ),
    "CLK-802": (
        QT_TRANSLATE_NOOP("Messages", "Clock fast"),
        QT_TRANSLATE_NOOP(
            "Messages",
            "This computer's clock is ahead of the gateway's by {difference} (hours:minutes:seconds);"
            " certificates and sessions may fail.",
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell IT: the clock should be set by itself."),
        Remedy.NONE,
    ),
    "INT-901": (
        QT_TRANSLATE_NOOP("Messages", "Computer overloaded"),
        QT_TRANSLATE_NOOP(
            "Messages", "This computer has no room left for another file, thread or piece of memory."
        ),
        QT_TRANSLATE_NOOP("Messages", "Close other programs, then try again. If it stays, tell IT."),
        Remedy.TRY_AGAIN,
    ),
    "": (
        QT_TRANSLATE_NOOP("Messages", "Internal error"),
        QT_TRANSLATE_NOOP("Messages", "The toolbar made a mistake. Your session is kept."),
        QT_TRANSLATE_NOOP("Messages", "Try again, and send the details to IT."),
        Remedy.TRY_AGAIN,
    ),
}

# Better words for what happened where somebody has looked at the certificate: the first that has its facts.
_TOLD: dict[str, tuple[str, ...]] = {
    "TLS-210": (
        QT_TRANSLATE_NOOP("Messages", "The certificate of {host} expired on {ended}. Nothing was sent."),
    ),
    "TLS-211": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The certificate of {host} is valid from {begins} on, and this computer's clock says {now}."
            " Nothing was sent.",
        ),
    ),
    "TLS-212": (
        QT_TRANSLATE_NOOP(
            "Messages", "The certificate is made for {names}, not for {host}. Nothing was sent."
        ),
        QT_TRANSLATE_NOOP(
            "Messages",
            "The certificate of {host} names no host or address, only {subject}. Nothing was sent.",
        ),
    ),
    "TLS-213": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "The certificate of {host} comes from {issuer}, whom this computer does not know."
            " Nothing was sent.",
        ),
    ),
    "TLS-214": (
        QT_TRANSLATE_NOOP(
            "Messages",
            "{host} vouches for itself: {subject} is a self-signed certificate, or comes from one."
            " Nothing was sent.",
        ),
    ),
    "TLS-215": (
        QT_TRANSLATE_NOOP(
            "Messages", "The certificate of {host} breaks the rules ({wrong}). Nothing was sent."
        ),
    ),
}

_PLACE = re.compile(r"\{(\w+)\}")
_PLACES = re.compile(r"\{\w+\}(:\{\w+\})*")
"""What belongs together, as host and port."""
_ALIASES = {
    "GW-000-006": "GW-000-002",
    "GW-100-001": "GW-000-002",
    "GW-000-000": "GW-100-007",
    "MAL-174": "NET-160",
}


def describe(error: ToolbarError, *, comforts: bool = True) -> Message:
    """Return *error* in the user's language; it *comforts* who has a session and would fear for it."""
    code = _ALIASES.get(error.code, error.code)
    family = max((key for key in _WORDS if code.startswith(key)), key=len)
    title, happened, next_step, remedy = _WORDS[family]
    facts = {"code": error.code, "host": "", "port": "", "file": "", "program": "", "proxy": ""} | error.facts
    facts |= {name: grouped(facts[name]) for name in ("pinned", "presented") if name in facts}
    known = (text for text in _TOLD.get(code, ()) if set(_PLACE.findall(text)) <= facts.keys())
    happened = next(known, happened)
    return Message(
        translate("Messages", title),
        joined(filled(translate("Messages", happened), facts), _comfort(error) if comforts else ""),
        filled(translate("Messages", next_step), facts),
        remedy,
        error.code,
    )


def beside_its_certificate(error: ToolbarError, *, may_trust: bool) -> Message:
    """Return *error* for where the certificate that it is about is shown below it, and perhaps trusted."""
    message = describe(error)
    if error.code not in ("TLS-213", "TLS-214"):
        return message
    compare = translate(
        "Messages",
        "Compare the fingerprint below with the one that your administrator tells you, or choose a CA file"
        " from IT on the page “Trust”.",
    )
    ask = translate(
        "Messages", "Save the certificate below for IT, and ask them for a CA file for the page “Trust”."
    )
    return replace(message, next_step=compare if may_trust else ask)


def sentence(error: ToolbarError) -> str:
    """Return *error* as one line for a terminal: what happened, what to do, the code."""
    message = describe(error)
    return joined(message.happened, message.next_step, f"({message.code})")


def joined(*sentences: str) -> str:
    """Return *sentences* as one text; a full stop of Chinese brings the room behind it along."""
    return " ".join(part for part in sentences if part).replace("\u3002 ", "\u3002")


_BEFORE_A_SESSION = frozenset(
    {f"GW-100-0{number:02}" for number in (2, 3, 4, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21)}
    | {"GW-110-016", "AUT-711", "AUT-712", "AUT-713"}
)
"""Told of a sign-in or a sign-out: there is no session that somebody would fear for."""


def _comfort(error: ToolbarError) -> str:
    """Say whether the session is still safe, where an agent would fear for it."""
    match error:
        case NotSent():
            return translate("Messages", "Your session is unchanged.")
        case ToolbarError(code=code) if code.startswith("POL-"):  # nothing is sent until it can be read
            return translate("Messages", "Your session is unchanged.")
        case ToolbarError(code=code) if code in _BEFORE_A_SESSION:
            return ""
        case OutcomeUnknown():
            return translate("Messages", "Your session is kept.")
        case Refused() if not error.session_ended:
            return translate("Messages", "Your session is kept.")
        case _:
            return ""


def filled(text: str, facts: Mapping[str, str]) -> str:
    """Return *text* with its *facts*; within words that run from the right, each keeps its own direction."""
    if any(bidirectional(sign) in ("R", "AL") for sign in text):
        text = _PLACES.sub("\u2068\\g<0>\u2069", text)
    # Not str.format, and in one pass: a fact from outside may hold braces.
    return _PLACE.sub(lambda place: facts.get(place[1], place[0]), text)
