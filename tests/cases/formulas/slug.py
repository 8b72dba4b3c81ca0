# case: a product name becomes a slug
# policy: expression
# inputs: {"title": "Crème brûlée -- Größe XL!"}
# expect: value 'crème-brûlée-größe-xl'
"-".join("".join(c if c.isalnum() else " " for c in title.lower()).split())
