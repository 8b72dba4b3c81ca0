# case: JSON lines filtered and counted
# policy: script {"modules": {"json": null}}
# expect: value [3, 1, ['a', 'b'], '{"ok": true, "u": "a"}']
import json
text = '{"u": "a", "ok": true}\nnot json\n{"u": "b", "ok": false}\n\n{"u": "a", "ok": false}'
good, bad = [], 0
for line in filter(None, text.split("\n")):
    try:
        good.append(json.loads(line))
    except json.JSONDecodeError:
        bad += 1
[len(good), bad, sorted({r["u"] for r in good if not r["ok"]}), "\n".join(json.dumps(r, sort_keys=True) for r in good[:1])]
