package id.bham.core.body;

/** A stage on the way to a regional task force, as told in 2022. */
public enum FormationStage {
    /** The government institutes business and human rights as a policy. */
    POLICY_INSTITUTED,
    /** The National Task Force is formed. */
    NATIONAL_TASK_FORCE_FORMED,
    /** The regional office (Kanwil) is pressed to form a task force. */
    REGIONAL_OFFICE_ENGAGED,
    /** A coordination meeting with the provincial agencies is held (rapat koordinasi). */
    COORDINATION_MEETING_HELD,
    /** The members are inaugurated (pengukuhan anggota). */
    MEMBERS_INAUGURATED
}
