# case: positions, names, attributes by index
# expect: value ['1 2', 'b a', 'k:    5', 'Bo y', "  'q'", 'Bo', '{3}']
record = {"name": "Bo", "tags": ["x", "y"]}
["{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{name}: {n:>4}".format(name="k", n=5), "{r[name]} {r[tags][1]}".format(r=record), "{0!r:>5}".format("q"), "{name}".format_map(record), "{{{}}}".format(3)]
