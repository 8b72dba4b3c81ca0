# case: an interpreter of eight commands with a table of jumps, and a compiler that folds runs
# inputs: {"program": "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."}
# expect: value [('Hello World!', 580, 56), '1 open', '] at 1 closes nothing', None]
def jumps(code):
    table, stack = {}, []
    for at, c in enumerate(code):
        if c == "[":
            stack.append(at)
        elif c == "]":
            if not stack:
                raise SyntaxError(f"] at {at} closes nothing")
            start = stack.pop()
            table[start], table[at] = at, start
    if stack:
        raise SyntaxError(f"{len(stack)} open")
    return table


def folded(code):
    """Runs of the same command as (command, count)."""
    previous, count = None, 0
    for c in code:
        if c == previous and c in "+-<>":
            count += 1
            continue
        if previous:
            yield previous, count
        previous, count = c, 1
    if previous:
        yield previous, count


def run(code):
    ops = list(folded([c for c in code if c in "+-<>.[]"]))
    table = jumps([c for c, _ in ops])
    tape, at, pc, steps, out = bytearray(30), 0, 0, 0, bytearray()
    while pc < len(ops):
        op, n = ops[pc]
        if op in "+-":
            tape[at] = (tape[at] + (n if op == "+" else -n)) % 256
        elif op in "<>":
            at += n if op == ">" else -n
        elif op == ".":
            out.append(tape[at])
        elif (op == "[") == (not tape[at]):
            pc = table[pc]
        pc += 1
        steps += 1
    return out.decode("ascii"), steps, len(ops)


def problem(code):
    try:
        run(code)
    except SyntaxError as e:
        return e.msg


[run(program), problem("[[+]"), problem("+]"), problem("[-]")]
