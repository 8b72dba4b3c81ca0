# case: rules are pairs of a name and a lambda; the names of those that hold
# policy: expression
# inputs: {"c": {"age": 17, "country": "FR", "spent": 1200.5, "tags": ["new", "vip"]}}
# expect: value ['minor', 'eu', 'big', 'vip']
[name for name, test in [
    ("minor", lambda c: c["age"] < 18),
    ("eu", lambda c: c["country"] in ("DE", "FR", "IT")),
    ("big", lambda c: c["spent"] >= 1000),
    ("trusted", lambda c: not {"new", "risk"} & set(c["tags"])),
    ("vip", lambda c: "vip" in c["tags"]),
] if test(c)]
