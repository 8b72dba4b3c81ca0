# case: tuples are packed, nested, immutable
# expect: value [12345, ((12345, 54321, 'hello!'), (1, 2)), (), ('hello',), 1, 66666, (12345, 54321, 'hello!', 1), (0, 0, 0), 1, 2]
t = 12345, 54321, "hello!"
u = t, (1, 2)
empty = ()
single = "hello",
x, y, z = t
[t[0], u, empty, single, len(single), x + y, t + (1,), (0,) * 3, t.count(12345), t.index("hello!")]
