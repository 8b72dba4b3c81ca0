# case: names between camel and snake case
# policy: expression
# inputs: {"names": ["unitPrice", "totalNetAmount", "id"]}
# expect: value [('unit_price', 'unitPrice'), ('total_net_amount', 'totalNetAmount'), ('id', 'id')]
[(s, s.split("_")[0] + "".join(p.title() for p in s.split("_")[1:])) for n in names for s in ["".join("_" + c.lower() if c.isupper() else c for c in n)]]
