# case: f-strings with conversions, format specs and nested fields
# policy: expression
# inputs: {"price": 1234.5, "name": "Åsa", "width": 8}
# expect: value ['1,234.50 EUR', "   'Åsa'|", "'\\xc5sa'", '  1234.5', '{literal} 2', '0x2a 00101010 25.6%', '   Åsa   ', 'price=1234.5']
[f"{price:,.2f} EUR", f"{name!r:>{width}}|", f"{name!a}", f"{price:{width}.1f}", f"{{literal}} {1 + 1}", f"{42:#x} {42:08b} {0.256:.1%}", f"{name:^9}", f"{price=}"]
