# case: a stack machine with jumps, calls and a step budget of its own
# expect: value [[7257600], 123, {'loop': 4, 'done': 15, 'double': 19}, [(0, "at 0: unknown operation 'jump'"), (0, 'at 0: stack is empty'), (0, "at 0: no 'q'"), (0, 'at 0: budget is spent')]]
SOURCE = """
    push 10
    store n
    push 1
    store acc
loop:
    load n
    jz done
    load acc
    load n
    mul
    store acc
    load n
    push 1
    sub
    store n
    jmp loop
done:
    load acc
    call double
    print
    halt
double:
    push 2
    mul
    ret
"""


class MachineError(Exception):
    def __init__(self, pc, reason):
        super().__init__(f"at {pc}: {reason}")
        self.pc = pc


class Machine:
    def __init__(self, source, budget=1000):
        self.code, self.labels = [], {}
        for line in source.splitlines():
            line = line.split("#")[0].strip()
            if line.endswith(":"):
                self.labels[line[:-1]] = len(self.code)
            elif line:
                op, *args = line.split()
                self.code.append((op, args))
        self.stack, self.calls, self.memory, self.out = [], [], {}, []
        self.pc, self.steps, self.budget = 0, 0, budget

    def op_push(self, x):
        self.stack.append(int(x))

    def op_load(self, name):
        self.stack.append(self.memory[name])

    def op_store(self, name):
        self.memory[name] = self.stack.pop()

    def op_mul(self):
        self.stack.append(self.stack.pop() * self.stack.pop())

    def op_sub(self):
        b = self.stack.pop()
        self.stack[-1] -= b

    def op_jmp(self, label):
        self.pc = self.labels[label]

    def op_jz(self, label):
        if self.stack.pop() == 0:
            self.op_jmp(label)

    def op_call(self, label):
        self.calls.append(self.pc)
        self.op_jmp(label)

    def op_ret(self):
        self.pc = self.calls.pop()

    def op_print(self):
        self.out.append(self.stack.pop())

    def run(self):
        while self.steps < self.budget:
            op, args = self.code[self.pc]
            self.pc += 1
            self.steps += 1
            if op == "halt":
                return self.out
            handler = getattr(self, "op_" + op, None)
            if handler is None:
                raise MachineError(self.pc - 1, f"unknown operation {op!r}")
            try:
                handler(*args)
            except (IndexError, KeyError, TypeError) as e:
                raise MachineError(self.pc - 1, type(e) is KeyError and f"no {e}" or "stack is empty") from e
        raise MachineError(self.pc, "budget is spent")


m = Machine(SOURCE)
errors = []
for source, budget in (("jump x", 9), ("mul", 9), ("load q", 9), ("a:\njmp a", 7)):
    try:
        Machine(source, budget).run()
    except MachineError as e:
        errors.append((e.pc, str(e)))
[m.run(), m.steps, m.labels, errors]
