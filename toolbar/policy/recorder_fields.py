"""The settings of the recorder, which a policy locks as a whole."""

from __future__ import annotations

from toolbar.policy.field import Field
from toolbar.policy.values import (
    or_none,
    read_arguments,
    read_digest,
    read_file,
    read_local_address,
    read_options,
    read_owner,
    read_port,
    read_seconds,
    read_socket,
    read_text,
    read_token_request,
    read_username,
    read_version,
    read_yes_or_no,
)

OPTIONS = "vrc.options"
"""The one value that is a table in a file."""

RECORDER_FIELDS = (
    Field(
        "vrc.program",
        "vrc.process.program",
        "vrc_program",
        or_none(read_file("vrc_program")),
        "/opt/vrc/adapter",
        "Absolute path of the VRC component; only administrators may be able to change it.",
    ),
    Field(
        "vrc.arguments",
        "vrc.process.arguments",
        "vrc_arguments",
        read_arguments,
        ("--screen", "0"),
        "Its arguments, as they are: no shell, no placeholders.",
    ),
    Field(
        "vrc.keep_running",
        "vrc.process.keep_running",
        "keep_running",
        read_yes_or_no,
        True,
        "The program is the recorder itself and lives as long as the toolbar.",
    ),
    Field(
        "vrc.entry_list",
        "vrc.server.entry_list",
        "entry_list",
        read_text,
        "192.0.2.10(7000)",
        "VRP servers, handed to the component as they are.",
    ),
    Field(
        "vrc.local_address",
        "vrc.local.address",
        "local_address",
        read_local_address,
        "auto",
        'Address of this computer; "auto" for the one that faces the gateway.',
    ),
    Field("vrc.local_port", "vrc.local.port", "local_port", read_port, 6600, "Local port of the component."),
    Field(
        "vrc.socket",
        "vrc.local_socket.address",
        "vrc_socket",
        read_socket,
        "auto",
        'Socket or pipe of a component that runs already; "auto" for the agreed one.',
    ),
    Field(
        "vrc.service",
        "vrc.local_socket.allow_owner",
        "vrc_service",
        read_owner,
        "self",
        '"self", or "service" where the system\'s own user may listen there.',
    ),
    Field(
        "vrc.min_version",
        "vrc.component.min_version",
        "min_version",
        read_version,
        "1.4",
        "Lowest version of the component.",
    ),
    Field(
        "vrc.max_version",
        "vrc.component.max_version",
        "max_version",
        read_version,
        "1.9",
        "Highest version of the component; 1.9 includes every 1.9.x.",
    ),
    Field(
        "vrc.username",
        "vrc.username",
        "vrc_username",
        read_username,
        "${agent_id}",
        'User name that goes with the token; ${agent_id} in it stands for the agent ID, and so does "".',
    ),
    Field(
        "vrc.options",
        OPTIONS,
        "vrc_options",
        read_options,
        ("login_type=2", "record_type=1", "screen_no=0"),
        "What the component is told besides: names, each with a text, a whole number, true or false.",
    ),
    Field(
        "vrc.result_timeout_s",
        "vrc.result_timeout_s",
        "result_timeout_s",
        read_seconds,
        15,
        "Seconds from the token to the component's result, 1 to 120.",
    ),
    Field(
        "vrc.expected_sha256",
        "vrc.process.expected_sha256",
        "expected_sha256",
        read_digest,
        "1e" * 32,
        'SHA-256 of the program, compared at each start; "" for any that others cannot change.',
    ),
    Field(
        "vrc.expected_image",
        "vrc.local_socket.expected_image",
        "expected_image",
        or_none(read_file("expected_image")),
        "/opt/vrc/recorder",
        'Absolute path of the program that serves the socket; "" for any of the right user. Not on macOS.',
    ),
    Field(
        "vrc.token_request",
        "vrc.token_request",
        "token_request",
        read_token_request,
        "vrctoken",
        "How the gateway is asked for a token: vrctoken, as documented, or getconnecttoken for older "
        "gateways, as published clients ask.",
    ),
    Field(
        "vrc.auto_initialize",
        "vrc.auto_initialize",
        "auto_initialize",
        read_yes_or_no,
        True,
        "Fetch a token unasked after the session was renewed or the component came back; at most three times "
        "in ten minutes, and not again after a refusal.",
    ),
)
