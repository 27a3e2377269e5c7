"""Draws what the gateway had to bear, second by second."""

from __future__ import annotations

from tests.fleet.fleet import AWAY_AT, BACK_AT, UNTIL, Load

WIDTH, HEIGHT = 760, 230
LEFT, TOP, RIGHT, BOTTOM = 52, 24, 24, 34
BEGIN = 60
"""The second from which it is drawn: the one before are the fleet's first."""


def curve(load: Load) -> str:
    """Return an SVG: requests a second, the outage, and twice the steady rate."""
    steady = load.steady
    top = 2.2 * steady

    def x(second: float) -> float:
        return LEFT + (second - BEGIN) / (UNTIL - BEGIN) * (WIDTH - LEFT - RIGHT)

    def y(rate: float) -> float:
        return HEIGHT - BOTTOM - rate / top * (HEIGHT - TOP - BOTTOM)

    def level(rate: float, said: str) -> str:
        line = f'<path d="M{LEFT} {y(rate):.1f}H{WIDTH - RIGHT}" stroke="#888" stroke-dasharray="3 4"/>'
        words = f'<text x="{WIDTH - RIGHT - 4}" y="{y(rate) - 4:.1f}" text-anchor="end">{said}</text>'
        return f'{line}{words}<text x="{LEFT - 6}" y="{y(rate) + 4:.1f}" text-anchor="end">{rate:,.0f}</text>'

    points = " ".join(f"{x(at):.1f},{y(load.a_second[at]):.1f}" for at in range(BEGIN, int(UNTIL)))
    minutes = "".join(
        f'<text x="{x(second):.1f}" y="{HEIGHT - 16}" text-anchor="middle">{second // 60} min</text>'
        for second in range(BEGIN, int(UNTIL) + 1, 60)
    )
    size = f'width="{WIDTH}" height="{HEIGHT}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="11" fill="#333">'
        f'<rect {size} fill="#fff"/>'
        f'<rect x="{x(AWAY_AT):.1f}" y="{TOP}" width="{x(BACK_AT) - x(AWAY_AT):.1f}"'
        f' height="{HEIGHT - TOP - BOTTOM}" fill="#F6E3D8"/>'
        f'<text x="{(x(AWAY_AT) + x(BACK_AT)) / 2:.1f}" y="{y(0) - 10:.1f}" text-anchor="middle">'
        "the gateway is away</text>"
        f'<text x="{LEFT}" y="14">requests a second of {load.agents:,} agents</text>'
        f"{level(0, '')}{level(steady, '')}{level(2 * steady, 'twice the steady rate')}{minutes}"
        f'<polyline points="{points}" fill="none" stroke="#1F5FA8" stroke-width="1.3"/></svg>\n'
    )
