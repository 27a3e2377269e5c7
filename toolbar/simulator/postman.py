"""Sending pushed events over HTTP or TLS, whose certificates are verified."""

import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiohttp import ClientSession

WITHIN_S = 10.0  # [I]


class Postman:
    """One client for all call-backs; it is made when the first event is sent."""

    def __init__(self, ca_file: Path | None) -> None:
        self._ca_file = ca_file  # eventpush.ssl.cert.file [D 3.3]; None: the system's authorities
        self._session: ClientSession | None = None

    async def post(self, uri: str, headers: Mapping[str, str], body: bytes) -> bytes:
        """Send a body, and return the answer's; OSError when there is none."""
        from aiohttp import ClientError, ClientSession, ClientTimeout, InvalidURL, TCPConnector

        if self._session is None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            context.minimum_version = ssl.TLSVersion.TLSv1_2  # [D 3.3]
            if self._ca_file is None:
                context.load_default_certs()
            else:
                context.load_verify_locations(self._ca_file)
            self._session = ClientSession(
                connector=TCPConnector(ssl=context), timeout=ClientTimeout(total=WITHIN_S)
            )
        try:
            async with self._session.post(uri, headers=headers, data=body, allow_redirects=False) as answer:
                return await answer.read()
        except (TimeoutError, ClientError, InvalidURL) as error:
            raise OSError(str(error)) from error
        except RuntimeError as error:  # which is how aiohttp calls a session that was closed meanwhile
            if not self._session.closed:
                raise
            raise OSError(str(error)) from error

    async def close(self) -> None:
        """Let go of the connections."""
        if self._session is not None:
            await self._session.close()
