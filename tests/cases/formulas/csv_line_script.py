# case: a quoted CSV line is split by a small state machine
# inputs: {"line": 'a,"b, ""c""",,d'}
# expect: value ["a", 'b, "c"', "", "d"]
fields, field, quoted, i = [], "", False, 0
while i < len(line):
    c = line[i]
    if quoted:
        if c == '"' and line[i + 1:i + 2] == '"':
            field += '"'
            i += 1
        elif c == '"':
            quoted = False
        else:
            field += c
    elif c == '"':
        quoted = True
    elif c == ",":
        fields.append(field)
        field = ""
    else:
        field += c
    i += 1
fields.append(field)
fields
