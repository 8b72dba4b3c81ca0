# case: f-strings hold expressions
# expect: value ['Hello Ana!', '2 + 3 = 5', "'Ana' has 3 items", '{braces}', '   ANA|', 'a', '13', "name='Ana'"]
name, items = "Ana", [1, 2, 3]
[f"Hello {name}!", f"{2 + 3 = }", f"{name!r} has {len(items)} items", f"{{braces}}", f"{name.upper():>6}|", f"{'a' if items else 'b'}", f"{items[0]}{items[-1]}", f"{name=}"]
