package acme

import id.bham.core.body.Decree
import id.bham.core.body.Inauguration
import id.bham.core.body.RegionalTaskForce
import id.bham.core.body.TaskForce
import id.bham.core.condition.Condition
import id.bham.core.knowledge.Fact
import id.bham.core.province.Province
import id.bham.core.time.PartialDate
import id.bham.rules.Compliance
import id.bham.rules.ComplianceChecker
import id.bham.rules.RuleSets
import id.bham.rules.rule.Outcome
import id.bham.rules.rule.Rule
import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull

fun banten(): RegionalTaskForce =
    RegionalTaskForce.builder()
        .id("gtd-banten")
        .province(Province.named("Banten"))
        .decree(Decree.builder().issuedOn(PartialDate.parse("2024-05")).build())
        .inauguration(Inauguration.on("2024-04-03"))
        .secretary(Fact.absent())
        .build()

val secretaryNamed: Rule<RegionalTaskForce> =
    Rule.forEach(RegionalTaskForce::class.java)
        .id("ACME-GTD-001")
        .should()
        .because("Kebiasaan Acme.", "A custom at Acme.")
        .duty("Sekretaris disebut.", "The secretary is named.")
        .require(Condition.exists(TaskForce.SECRETARY))
        .build()

fun main() {
    val day = LocalDate.of(2024, 12, 31)
    val report = Compliance.check(banten(), day)
    val violated = report.findings(Outcome.VIOLATED).map { it.rule().id() }
    check("BHAM-GTD-006" in violated) { "violated: $violated" }

    val issued: PartialDate? = banten().decree().flatMap { it.issuedOn() }.value().getOrNull()
    check(issued.toString() == "2024-05") { "issued on $issued" }

    val own = ComplianceChecker.of(RuleSets.stranas().plus(secretaryNamed)).check(banten(), day)
    check(own.finding("gtd-banten", "ACME-GTD-001").outcome() == Outcome.VIOLATED) { "$own" }
}
