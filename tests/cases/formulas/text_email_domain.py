# case: the counts of domains in addresses, most frequent first, then by name
# policy: expression
# inputs: {"mails": ["a@x.org", "b@Y.com", "c@x.org", "broken", "d@y.com", "e@z.net"]}
# expect: value [(2, 'x.org'), (2, 'y.com'), (1, 'z.net')]
sorted(((sum(m.lower().endswith("@" + d) for m in mails), d) for d in {m.rpartition("@")[2].lower() for m in mails if "@" in m}), key=lambda p: (-p[0], p[1]))
