# case: messages kept within a budget
# expect: value [['system', 'assistant', 'user'], 5]
messages = [{"role": "system", "text": "be brief"}, {"role": "user", "text": "a long question " * 3}, {"role": "assistant", "text": "ok"}, {"role": "user", "text": "and now?"}]


def tokens(m):
    return len(m["text"].split())


def trim(messages, budget):
    head, *rest = messages
    kept, used = [], tokens(head)
    for m in reversed(rest):
        if used + tokens(m) > budget:
            break
        kept.insert(0, m)
        used += tokens(m)
    return [head, *kept], used


kept, used = trim(messages, 8)
[[m["role"] for m in kept], used]
