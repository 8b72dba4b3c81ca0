# case: a full name out of parts of which some are missing
# policy: expression
# inputs: {"people": [{"first": "Ada", "middle": None, "last": "Lovelace"}, {"first": "J", "middle": "R R", "last": "Tolkien"}, {"first": "", "middle": "", "last": "Plato"}]}
# expect: value ['Ada Lovelace', 'J R R Tolkien', 'Plato']
[" ".join(filter(None, (p.get("title"), p["first"], p["middle"], p["last"]))) for p in people]
