"""Who may know whom, what may not be written at all, and how long a module may be: read from the source."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "toolbar"
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in sorted(ROOT.rglob("*.py"))
}
SOURCES = {name: path.read_text(encoding="utf-8") for name, path in MODULES.items()}
TREES = {name: ast.parse(source) for name, source in SOURCES.items()}

# A part is a module beside `__init__`, or a package. `toolbar` stands for the name and the version.
BUILDERS = {
    "app",
    "cli",
    "desktop",
    "opening",
    "switching",
    "rehearsal",
    "commands",
    "__main__",
}
"""They put the program together, each for one way to use it, and may know everything."""

ALLOWED: dict[str, set[str]] = {
    "__init__": set(),
    "secret": set(),
    "presented": set(),
    "offer": set(),
    "errors": {"secret"},
    "events": set(),
    "diagnosis": {"errors"},
    "model": {"secret"},
    "reading": {"errors", "secret"},
    "policy": {"errors", "model", "reading"},
    "steps": {"errors"},
    "facts": {"diagnosis", "errors", "model", "offer", "policy", "presented", "shift", "steps", "happening"},
    "state": {"errors", "facts", "model", "policy", "shift", "steps"},
    "gateway": {"toolbar", "errors", "events", "model", "presented", "reading", "secret", "turns"},
    "session": {"toolbar", "errors", "model", "reading", "secret", "turns"},
    "vrc": {"toolbar", "errors", "model", "secret", "turns"},
    "happening": {"errors", "shift", "steps"},
    "story": {"errors", "happening", "shift", "state", "steps"},
    "methods": {"errors", "model", "shift", "steps"},
    "support": {
        "toolbar",
        "computer",
        "diagnosis",
        "errors",
        "methods",
        "policy",
        "recording",
        "secret",
        "shift",
        "state",
        "steps",
        "happening",
    },
    "since": {"computer", "model"},
    "board": {"errors", "model", "policy", "computer", "since", "state", "steps", "story"},
    "recording": {"state", "steps"},
    "care": {"errors", "model", "recorder", "state", "steps"},
    "notices": {"toolbar", "computer", "errors", "recording", "state"},
    "recorder": {"toolbar", "board", "errors", "model", "recording", "state", "steps", "turns", "vrc"},
    "lookout": {"toolbar", "board", "errors", "gateway", "model", "offer", "recording"},
    "profile": {"board", "errors", "model", "policy", "secret", "session"},
    "doctor": {"diagnosis", "errors", "gateway", "model", "session", "state", "steps", "turns", "vrc"},
    "entering": {"board", "errors", "gateway", "model", "secret", "steps", "workday"},
    "keeping": {"board", "errors", "model", "workday"},
    "presenter": {
        "entering",
        "keeping",
        "methods",
        "lookout",
        "board",
        "doctor",
        "errors",
        "model",
        "secret",
        "state",
        "steps",
        "workday",
        "gateway",
        "session",
        "computer",
        "policy",
        "profile",
        "recorder",
        "system_proxy",
    },
    "ui": {
        "toolbar",
        "diagnosis",
        "errors",
        "model",
        "notices",
        "policy",
        "presented",
        "reading",
        "recording",
        "secret",
        "shift",
        "state",
        "steps",
        "logs",
        "happening",
        "support",
    },
    "workday": {
        "methods",
        "board",
        "computer",
        "errors",
        "events",
        "gateway",
        "model",
        "own",
        "profile",
        "recorder",
        "secret",
        "session",
        "shift",
        "state",
        "steps",
    },
    "system_proxy": {"errors", "computer", "gateway", "model", "secret", "turns"},
    "shift": {"errors", "events"},
    "own": {"errors", "events", "gateway", "model", "session", "shift"},
    "computer": {"toolbar", "errors", "reading", "turns"},
    "simulator": set(),
    "tasks": set(),
    "early": set(),
    "loading": set(),
    "logs": {"secret"},
    "turns": set(),
    "names": {"turns"},
    "newest": set(),
    "window_loop": {"names"},
    "plain_imports": set(),
    "duties": {"care", "computer", "presenter", "steps", "tasks"},
}

LIBRARIES: dict[str, set[str]] = {
    "httpx": {"gateway.client", "gateway.line", "gateway.tunnel", "gateway.dial"},
    "truststore": {"gateway.tls"},
    "keyring": {
        "session.store",
        "session.slots",
        "session.calls",
        "session.backends",
        "session.secret_service",
        "simulator.keyring",
    },
    "secretstorage": {"session.secret_service"},
    "PySide6": {
        "plain_imports",
        "window_loop",
        "ui",
        "app",
        "desktop",
        "opening",
        "computer",
        "rehearsal",
        "system_proxy",
        "commands.installed",
        "support.about",
    },
    "qasync": {"window_loop"},
    "jeepney": {"computer.session_bus", "computer.system_bus", "system_proxy", "session.secret_service"},
    "aiohttp": {"simulator"},
    "trustme": {"simulator.certificate"},
    "cryptography": {"simulator.certificate", "gateway.certificate"},
    "OpenSSL": {"gateway.look"},
}

REVEALERS = {
    "model": "the node is the GUID's own last part",
    "gateway.protocol": "the GUID travels in a header",
    "gateway.sign_in": "the password travels in a body",
    "gateway.tunnel": "the proxy's password travels in the header of CONNECT",
    "session.records": "the keyring keeps it",
    "vrc.handoff": "the token is handed over, and taken out of what comes back",
}

LONG = {
    "ui.messages": "a table of words, which is read and not followed",
    "ui.guide_words": "another one",
}

FORBIDDEN = (
    "verify=False",
    "CERT_NONE",
    "CERT_OPTIONAL",
    "VERIFY_NONE",
    "check_hostname=False",
    "assert_hostname",
    "verify_mode",
    "verify_flags",
    "set_verify",
    "create_default_context",
    "_create_stdlib_context",
    "follow_redirects=True",
    "trust_env=True",
    "_create_unverified_context",
    "asyncio.wait_for(",  # until Python 3.12 it swallows a cancellation that comes with the end
    "asyncSlot",
    "asyncClose",
    ".exec()",
    ".exec_()",
    "run_forever(",
    "get_keyring(",
    "shell=True",
    "import pickle",
)

ONCE = {
    ("gateway.tls", "check_hostname=False"): "a pin says more than a name, for certificates that have none",
    ("gateway.tls", "verify_flags"): "the pinned leaf is enough",
    ("gateway.look", "set_verify"): "with a callback that refuses everything",
}
"""What may be written in one place, a single time."""


def part_of(module: str) -> str:
    return module.partition(".")[0]


def imports(tree: ast.AST, module: str) -> Iterator[str]:
    """Yield the full names that *module* imports, at any depth; names inside a package count as modules."""
    for node in ast.walk(tree):
        yield from imported(node, module)


def imported(node: ast.AST, module: str) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from (alias.name for alias in names)
        case ast.ImportFrom(module=source, names=names, level=0):
            for alias in names:
                full = f"{source}.{alias.name}"
                yield (
                    full
                    if full.removeprefix("toolbar.") in MODULES or full == f"toolbar.{alias.name}"
                    else str(source)
                )
        case ast.ImportFrom(module=source, names=names, level=level):
            package = ["toolbar", *module.split(".")][:-level]
            for alias in names:
                full = ".".join([*package, *([source] if source else []), alias.name])
                yield full if full.removeprefix("toolbar.") in MODULES else full.rpartition(".")[0]


def ours(module: str) -> set[str]:
    """Return the parts that *module* imports; a name that is no module is one of `toolbar` itself."""
    parts = set()
    for name in imports(TREES[module], module):
        if part_of(name) == "toolbar":
            part = name.split(".")[1] if "." in name else ""
            parts.add(part if part in {part_of(known) for known in MODULES} else "toolbar")
    return parts


def test_the_source_is_found() -> None:
    assert {"app", "model", "gateway.client", "ui.window"} <= set(MODULES)
    assert ours("gateway.client") == {"toolbar", "errors", "gateway", "model", "turns"}
    assert ours("simulator.http_face") == {"simulator"}
    assert "session" in ours("app")  # an import inside a function counts


@pytest.mark.parametrize("module", [module for module in MODULES if part_of(module) not in BUILDERS])
def test_a_part_knows_only_what_lies_beneath_it(module: str) -> None:
    part = part_of(module)
    assert part in ALLOWED, f"a part that the plan does not have: {part}"
    assert ours(module) - {part} <= ALLOWED[part]


@pytest.mark.parametrize("part", ["gateway", "session", "vrc", "doctor", "shift", "ui", "simulator"])
def test_a_packages_head_does_nothing(part: str) -> None:
    (docstring,) = TREES[f"{part}.__init__"].body
    assert isinstance(docstring, ast.Expr)


@pytest.mark.parametrize("module", MODULES)
def test_a_library_is_known_only_where_it_has_its_place(module: str) -> None:
    for name in imports(TREES[module], module):
        if (library := part_of(name)) in LIBRARIES:
            assert LIBRARIES[library] & {module, part_of(module)}, f"{module} imports {library}"


def test_nothing_is_said_and_sent_in_one_module() -> None:
    for module in (
        "gateway.protocol",
        "gateway.questions",
        "gateway.sign_in",
        "gateway.reply",
        "gateway.proxy",
        "events",
        "session.rotation",
        "session.landing",
        "session.records",
        "shift.beat",
        "shift.presence",
        "shift.proof",
        "shift.view",
        "vrc.handoff",
        "model",
        "state",
    ):
        known = {part_of(name) for name in imports(TREES[module], module)}
        assert known.isdisjoint(
            {"asyncio", "socket", "ssl", "subprocess", "threading", "httpx", "keyring", "PySide6"}
        )


def test_at_import_no_module_needs_one_that_needs_it() -> None:
    needs = {module: set(_needed_at_import(module)) for module in MODULES}
    while free := {module for module, needed in needs.items() if not needed}:
        needs = {module: needed - free for module, needed in needs.items() if module not in free}
    assert needs == {}


def _needed_at_import(module: str) -> Iterator[str]:
    """Yield the modules that *module* imports when it is imported itself, the packages they lie in aside."""
    waiting: list[ast.stmt] = list(TREES[module].body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            continue
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            waiting += [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.stmt)]
        for name in imported(node, module):
            if name.removeprefix("toolbar.") in MODULES and name != "toolbar":
                yield name.removeprefix("toolbar.")


@pytest.mark.parametrize("module", MODULES)
def test_what_is_forbidden_is_not_written(module: str) -> None:
    code = ast.unparse(_without_docstrings(TREES[module])).replace(" = ", "=")
    assert [words for words in FORBIDDEN if code.count(words) != ((module, words) in ONCE)] == []


def _without_docstrings(tree: ast.Module) -> ast.Module:
    copy = ast.parse(ast.unparse(tree))
    for node in ast.walk(copy):
        if (
            isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        ):
            node.value.value = ""
    return copy


@pytest.mark.parametrize("words", ["verify=False", "check_hostname=False", ".exec()"])
def test_the_search_would_find_what_is_forbidden(words: str) -> None:
    written = {
        "verify=False": "f(verify = False)",
        "check_hostname=False": "c.check_hostname = False",
        ".exec()": "d.exec( )",
    }
    assert words in ast.unparse(ast.parse(written[words])).replace(" = ", "=")


def test_secrets_are_spelt_only_where_there_is_a_reason() -> None:
    spelling = {
        module
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in ("reveal", "_text") and module != "secret"
    }
    assert spelling == set(REVEALERS)


def test_no_module_is_longer_than_one_sitting() -> None:
    too_long = {module for module, source in SOURCES.items() if source.count("\n") > 250}
    assert too_long <= set(LONG)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_says_what_it_is(module: str) -> None:
    if module != "__main__":
        docstring = ast.get_docstring(TREES[module])
        assert docstring is not None
        assert docstring.splitlines()[0].endswith((".", ","))
