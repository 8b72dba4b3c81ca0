# case: two texts side by side as HTML
# policy: script {"modules": {"difflib": null}}
# expect: value [3, True, True]
import difflib
table = difflib.HtmlDiff(wrapcolumn=20).make_table(["one", "two"], ["one", "2"], "old", "new")
[table.count("<tr>"), "diff_chg" in table or "diff_sub" in table, "old" in table and "new" in table]
