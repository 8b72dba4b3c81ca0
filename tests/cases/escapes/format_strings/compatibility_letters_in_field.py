# case: letters in a field name are not normalised: neither a dunder nor any attribute
# expect: value ['refused', 'refused', 'refused', 'refused']
r = []
for template in ("{0.__ｃlass__}", "{0.＿＿class＿＿}", "{0.ｒeal}", "{0.gi_ﬁeld}"):
    try:
        r.append(template.format(1))
    except AttributeError:
        r.append("refused")
r
