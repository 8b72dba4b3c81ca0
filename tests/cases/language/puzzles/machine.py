# case: a small machine with registers
# expect: value {'a': 8, 'b': 3}
program = """inc a 5
dec b -3
jnz a 2
inc b 100
add a b"""


def run(text):
    reg, i = {"a": 0, "b": 0}, 0
    lines = [line.split() for line in text.splitlines()]
    while i < len(lines):
        match lines[i]:
            case ["inc", r, n]:
                reg[r] += int(n)
            case ["dec", r, n]:
                reg[r] -= int(n)
            case ["jnz", r, n] if reg[r]:
                i += int(n) - 1
            case ["add", r, q]:
                reg[r] += reg[q]
        i += 1
    return reg


run(program)
