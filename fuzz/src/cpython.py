"""Runs programs for `same_as_cpython`, one after the other, each in a namespace of its own.

In: on stdin, a line with the length in bytes, then the program. Out: on stdout, a line with the length, then the end of
the program: `value V` or `raises TYPE` or `not data`, a line break, and the printed text.
Must not: outlive its limits: memory and processor time are bounded, and whoever asks kills it when it is late.
"""

import ast
import io
import resource
import struct
import sys

resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
sys.setrecursionlimit(400)
requests, replies = sys.stdin.buffer, sys.stdout.buffer


class NotData(Exception):
    pass


def text(value, depth=0):
    """The same text as the Rust side makes: type, and value to the last bit."""
    if depth > 100:
        raise NotData
    if value is None:
        return "None"
    kind = type(value)
    if kind is bool:
        return str(value)
    if kind is int:
        return f"int {value:x}"
    if kind is float:
        return "float nan" if value != value else f"float {struct.pack('>d', value).hex()}"
    if kind is complex:
        return f"complex({text(value.real)}, {text(value.imag)})"
    if kind is str:
        return f"str {value.encode('utf-8', 'surrogatepass').hex()}"
    if kind is bytes:
        return f"bytes {value.hex()}"
    if kind in (list, tuple):
        return f"{kind.__name__}[{', '.join(text(item, depth + 1) for item in value)}]"
    if kind in (set, frozenset):
        return f"{kind.__name__}[{', '.join(sorted(text(item, depth + 1) for item in value))}]"
    if kind is dict:
        return f"dict[{', '.join(text(k, depth + 1) + ': ' + text(v, depth + 1) for k, v in value.items())}]"
    if kind is bytearray:
        return f"bytearray[{text(bytes(value))}]"
    if kind is range:
        return f"range[{text(value.start)}, {text(value.stop)}, {text(value.step)}]"
    raise NotData


def run(source):
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    names = {"__name__": "__main__"}
    exec(compile(tree, "<program>", "exec"), names)
    if last is None:
        return None
    return eval(compile(ast.Expression(last.value), "<program>", "eval"), names)


def end(source):
    try:
        return "value " + text(run(source))
    except NotData:
        return "not data"
    except BaseException as error:
        return "raises " + type(error).__name__


while line := requests.readline():
    source = requests.read(int(line)).decode("utf-8", "surrogatepass")
    sys.stdout = io.StringIO()
    result = end(source)
    printed = sys.stdout.getvalue() if isinstance(sys.stdout, io.StringIO) else ""
    sys.stdout = sys.__stdout__
    reply = (result + "\n" + printed).encode("utf-8", "backslashreplace")
    replies.write(b"%d\n" % len(reply) + reply)
    replies.flush()
