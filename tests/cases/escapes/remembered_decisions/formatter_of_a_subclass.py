# case: a class that derives from str may have a `format` of its own; that of str stays the guarded one
# cpython: skip CPython hands out what is asked for
# expect: value ['own', 'own', 'refused', 'own', 'own', 'refused', 'own', 'own', 'refused']
class Text(str):
    def format(self, *arguments):
        return 'own'


class Under(Text):
    pass


class Plain(str):
    pass


said = []
for _ in range(3):
    said.append(Text('{0.__class__}').format(1))
    said.append(Under('{0.__class__}').format(1))
    for text in [Plain('{0.__class__}'), '{0.__class__}']:
        try:
            text.format(1)
        except AttributeError:
            found = 'refused'
        else:
            found = 'open'
        if text.__len__() != 13 or found == 'open':
            break
    said.append(found)
said
