# case: a value is named once and used twice, under a policy with the walrus
# policy: expression {"syntax": ["lambda", "comprehension", "fstring", "walrus"]}
# inputs: {"rows": [{"t": "12 kg"}, {"t": "7 kg"}, {"t": "3 kg"}]}
# expect: value [12, 7, 22, 7.333333333333333]
[w for r in rows if (w := int(r["t"].split()[0])) > 5] + [(total := sum(int(r["t"][:-3]) for r in rows)), total / len(rows)]
