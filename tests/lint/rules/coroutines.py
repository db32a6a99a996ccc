# SPDX-FileCopyrightText: 2026 The Billfold authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What GCC 12 miscompiles in coroutines, and what dangles in any compiler, is not written.

- No `?:` in a statement with co_await: a temporary of the branch not taken is destroyed. Use if, or name it first.
- No capturing lambda in a statement with co_await: its captures are destroyed twice. Name it first.
- No reference, pointer-to-temporary or string view parameter of a coroutine: it dangles after the first suspension.
"""
import re

AWAIT = re.compile(r"\bco_await\b")
CAPTURING_LAMBDA = re.compile(r"(?<![\w)\]\[])\s*\[(?!\[)[^\[\]]*[\w&=][^\[\]]*\]\s*(?:\(|\{|mutable\b|->)")
TERNARY = re.compile(r"\?(?!\?)[^;]*?(?<!:):(?!:)", re.DOTALL)
TASK = re.compile(r"(?<!\w)(?:QCoro::)?Task\s*<")
OPENING, CLOSING = "([{", ")]}"


def statement_around(code, offset):
    """The statement that `offset` stands in, without the block that it governs."""
    start, depth = offset, 0
    while start > 0:
        character = code[start - 1]
        depth += character in ")]"
        depth -= character in "(["
        if character in "{;}" and depth <= 0:
            break
        start -= 1
    end, depth = offset, 0
    while end < len(code):
        character = code[end]
        if (character in ";}" and depth <= 0) or (character == "{" and depth < 0):
            break
        depth += character in OPENING
        depth -= character in CLOSING
        end += 1
    return code[start:end]


def closing(code, start, opening, closing_character):
    depth = 0
    for offset in range(start, len(code)):
        depth += code[offset] == opening
        depth -= code[offset] == closing_character
        if depth == 0:
            return offset
    return len(code)


def coroutine_parameters(code):
    """(offset, parameters) of each function or lambda that returns a Task."""
    for match in TASK.finditer(code):
        end = closing(code, match.end() - 1, "<", ">")
        after = re.match(r"\s+(?:[\w:~]+\s*)\(", code[end + 1:])
        if after:
            start = end + 1 + after.end() - 1
            yield start, code[start + 1:closing(code, start, "(", ")")]
            continue
        before = re.search(r"\)\s*(?:mutable\s*)?(?:noexcept\s*)?->\s*$", code[:match.start()])
        if before:
            depth, start = 0, before.start()
            while start > 0:
                depth += code[start] == ")"
                depth -= code[start] == "("
                if depth == 0:
                    break
                start -= 1
            yield start, code[start + 1:before.start()]


def split_parameters(parameters):
    depth, current = 0, ""
    for character in parameters:
        depth += character in "<([{"
        depth -= character in ">)]}"
        if character == "," and depth == 0:
            yield current
            current = ""
        else:
            current += character
    yield current


def dangles(parameter):
    outside_templates = parameter
    while re.search(r"<[^<>]*>", outside_templates):
        outside_templates = re.sub(r"<[^<>]*>", "", outside_templates)
    return "&" in outside_templates or re.search(r"\bQ(?:Any)?(?:String|ByteArray|Utf8String|Latin1String)View\b|\bstring_view\b|\bspan\b",
                                                  outside_templates)


def check(tree):
    for source in tree.select(".cpp", ".h", under=["core", "ui", "app", "tests"]):
        for match in AWAIT.finditer(source.code):
            statement = statement_around(source.code, match.start())
            if TERNARY.search(statement):
                yield source.complaint(match.start(), "co_await in a statement with ?:")
            if CAPTURING_LAMBDA.search(statement):
                yield source.complaint(match.start(), "capturing lambda in a statement with co_await")
        for offset, parameters in coroutine_parameters(source.code):
            for parameter in split_parameters(parameters):
                if dangles(parameter):
                    yield source.complaint(offset, f"coroutine parameter by reference: {' '.join(parameter.split())}")


PLANTED = [
    ({"core/a.cpp": "void f() {\n    auto x = b ? co_await g() : 1;\n}\n"}, ["core/a.cpp:2"]),
    ({"core/a.cpp": "void f() {\n    auto x = co_await vault->read([id](ReadableDb &db) { return find(db, id); });\n}\n"},
     ["core/a.cpp:2"]),
    ({"core/a.h": "QCoro::Task<Result<int>> f(int a,\n    const QString &b);\n"}, ["core/a.h:1"]),
    ({"core/a.cpp": "QCoro::Task<Result<std::map<int, int>>> A::f(QStringView b)\n{\n}\n"}, ["core/a.cpp:1"]),
    ({"core/a.cpp": "auto f = [this](const X &x) -> QCoro::Task<void> { co_return; };\n"}, ["core/a.cpp:1"]),
    ({"core/a.cpp": "if (!co_await f(\n        [&] { return 1; })) {\n}\n"}, ["core/a.cpp:1"]),
    ({"core/a.cpp": """
QCoro::Task<Result<void>> A::f(QString text, std::function<void(const int &)> done)
{
    // co_await x ? y : z
    const auto work = [text](ReadableDb &db) { return find(db, text); };
    const auto found = co_await m_vault->read(work);
    const auto plain = co_await m_vault->read([](ReadableDb &db) { return all(db); });
    const int chosen = found ? 1 : 2;
    const auto other = co_await g(list[chosen], Kind::Big);
    for (const auto &x : list) {
        co_await g(x);
    }
    if (!co_await g(1)) {
        later([this] { emit(found ? 1 : 2); });
    }
    switch (chosen) {
    case 1:
        co_await g(1);
    }
}
"""}, []),
]
