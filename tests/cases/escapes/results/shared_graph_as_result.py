# case: such a graph as a result is small or a limit, never a hang
# limits: {"steps": 2000000000}
# expect: not data [0][0][0][0][0][0][0][0][0]: object
a = [object()] * 100
for _ in range(8):
    a = [a] * 100
a
