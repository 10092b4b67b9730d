String log = new File(basedir, "build.log").text
assert log.contains("Tests run: 2, Failures: 2, Errors: 0")

// The law, the day, the rule, and of the record no more than a line or two.
assert log =~ /(?m)L3\. .*\R(.*\R)??On \d{4}-\d\d-\d\d ACME-GTD-003 is VIOLATED .*:\R(  .*\R){1,2}But it is SATISFIED .*:\R(  \/secretary.*\R){1,2}/
assert log =~ /(?m)L4\. .*\R(.*\R)??On \d{4}-\d\d-\d\d ACME-GTD-004 is SATISFIED, and is to stay so for good, .*:\R(  .*\R){1,2}But on 2025-01-01 it is VIOLATED/
