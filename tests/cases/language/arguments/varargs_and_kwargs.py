# case: arguments that are left over
# expect: value ['Do you have any Limburger?', "It's runny.", 'Very runny.', '-----', 'shopkeeper: Palin', 'client: Cleese']
def cheeseshop(kind, *arguments, **keywords):
    out = [f"Do you have any {kind}?"]
    out.extend(arguments)
    out.append("-" * 5)
    for kw in keywords:
        out.append(f"{kw}: {keywords[kw]}")
    return out


cheeseshop("Limburger", "It's runny.", "Very runny.", shopkeeper="Palin", client="Cleese")
