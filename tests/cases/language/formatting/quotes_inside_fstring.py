# case: quotes may be used again within an f-string
# expect: value ['Kim speaks en, fr', 'en\nfr', '2']
# cpython: skip new in 3.12 (PEP 701)
user = {"name": "Kim", "langs": ["en", "fr"]}
[f"{user["name"]} speaks {", ".join(user["langs"])}", f"{"\n".join(user["langs"])}", f"{f"{f"{1 + 1}"}"}"]
