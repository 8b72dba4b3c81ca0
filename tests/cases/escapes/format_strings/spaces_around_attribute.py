# case: white space is part of the name, so that no other rule sees another name
# expect: value ['refused', 'refused', 'refused', 'refused', 'refused']
r = []
for template in ("{0. __class__}", "{0.__class__ }", "{0.\t__class__}", "{0.__class__\n}", "{0.__class__\x00}"):
    try:
        r.append(template.format(1))
    except AttributeError:
        r.append("refused")
r
