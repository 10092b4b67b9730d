String log = new File(basedir, "build.log").text
assert log.contains("Tests run: 2, Failures: 2, Errors: 0")
assert log =~ /On \d{4}-\d\d-\d\d.*ACME-GTD-003|\d{4}-\d\d-\d\d: .*ACME-GTD-003/
