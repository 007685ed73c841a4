package io.github.ogprules.io.irm;

import io.github.ogprules.model.irm.DataEdition;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a column of a commitments database says, with the header that each edition gives it: of 2015, of the Explorer's export of
 * 2016, of 2016-17 and of the layout of 2024; an empty text where an edition has no such column.
 */
enum CommitmentField {
    ID("", "", "", "Commitment Unique Identifier"),
    COUNTRY("Country", "Country", "Country", "Country/Locality"),
    PLAN_NUMBER("Action Plan No.", "Action Plan No", "Action Plan Number", "Action Plan Number"),
    PLAN_ID("", "", "", "Action Plan ID"),
    NUMBER("", "Comm No", "Comm No", "Commitment Number"),
    MEMBER_CODE("", "", "", "Code"),
    REGION("", "", "", "Region"),
    MEMBER_KIND("", "", "", "National Or Local"),
    YEAR_OF_SUBMISSION("", "Year of submission", "Year of submission", "Year Of Submission"),
    PLAN_END_YEAR("", "", "", "Action Plan End Year"),
    PLAN_DURATION("", "", "", "Action Plan Duration (Years)"),
    THEME("", "Theme", "Theme", "Theme"),
    TITLE("Commitment Title", "Commitment Title", "Commitment Title", "Commitment Title"),
    SHORT_TITLE("", "Short Title", "Short Title", "Short Title"),
    FULL_TEXT("Full Text", "Full Text", "Full Text", "Full Text"),
    START("Start", "Start Date", "Start Date", "Start Date"),
    END("End", "End Date", "End Date", "End Date"),
    LEAD_INSTITUTION(
            "Lead institution (Responsible Instutitution)", "Lead Institution", "Lead Institution", "Lead Institution"),
    SUPPORTING_INSTITUTIONS(
            "Supporting Institution",
            "Supporting Institution(s)",
            "Supporting Institution(s)",
            "Supporting Institution(s)"),
    COMPOUND("Compound", "Compound", "Compound", "Compound"),
    CLUSTER("Cluster", "Cluster", "Cluster", "Cluster"),
    /** Written only: whose ids are listed is clustered; the one row of 2024 that is flagged without ids keeps its text. */
    IS_CLUSTERED("", "", "", "Cluster (AP Review)"),
    CLUSTER_IDS("", "", "", "Cluster Commitment ID(s)"),
    SPECIFICITY("Specificity", "Specificity", "Specificity", "Specificity"),
    SPECIFICITY_CODE("_Specificity", "_Specificity", "_Specificity", "_Specificity"),
    VERIFIABLE("", "", "", "Verifiable"),
    CHALLENGE_INTEGRITY("GC-PubInt", "GC-PubInt", "GC-PubInt", ""),
    CHALLENGE_RESOURCES("GC-PubRes", "GC-PubRes", "GC-PubRes", ""),
    CHALLENGE_SERVICES("GC-PubSvc", "GC-PubSvc", "GC-PubSvc", ""),
    CHALLENGE_CORPORATE("GC-CorpAcc", "GC-CorpAcc", "GC-CorpAcc", ""),
    CHALLENGE_COMMUNITIES("GC-SafComm", "GC-SafComm", "GC-SafComm", ""),
    VALUE_INFORMATION("Value -Info", "Value -Info", "Value -Info", "OGP Value Access To Information"),
    VALUE_PARTICIPATION("Value -Part", "Value -Part", "Value -Part", "OGP Value Civic Participation"),
    VALUE_ACCOUNTABILITY("Value -Acc", "Value -Acc", "Value -Acc", "OGP Value Public Accountability"),
    VALUE_TECHNOLOGY("Value -Tech", "Value -Tech", "Value -Tech", "OGP Value Technology"),
    RELEVANT("_Relevant", "_Relevant", "_Relevant", "_Relevant"),
    NOVELTY("NewvPre-exist", "NewvPre-exist (Delete?)", "", ""),
    NOVELTY_CODE("_NewvPre-exist", "_NewvPre-exist (Delete?)", "", ""),
    POTENTIAL_IMPACT("Potential Impact", "Potential Impact", "Potential impact", "Potential Impact"),
    POTENTIAL_IMPACT_CODE("_Pot Impact Coded", "_Pot Impact Coded", "_Pot Impact Coded", "_Potential Impact"),
    TIMEBOUND("Timebound?", "", "", ""),
    POTENTIAL_FOR_RESULTS("", "", "", "Potential for Results"),
    POTENTIAL_FOR_RESULTS_CODE("", "", "", "_Potential for Results"),
    COMPLETION(
            "Actual Completion", "Actual Completion", "Completion (progress report)", "Completion (Progress Report)"),
    COMPLETION_CODE("_Actual Completion", "_Actual Completion", "_CompletionProgress", "_CompletionProgress"),
    PROJECTED_COMPLETION("Projected Completion", "Projected Completion", "", ""),
    PROJECTED_COMPLETION_CODE("_Proj Completion", "_Proj Completion", "", ""),
    SCHEDULE("On schedule", "On schedule", "", ""),
    SCHEDULE_CODE("On time", "On time", "", ""),
    STARRED("Starred", "", "", ""),
    NEW_AND_STARRED("New x Starred", "", "", ""),
    STARRED_AND_SPECIFIC("Starred x Specificity", "", "", ""),
    STARRED_PRE_JUNE_2014("", "Starred (pre-June 2014 assessments)", "Starred (pre-June 2014 assessments)", ""),
    STARRED_2015_ONLY("", "Starred (2015 only)", "Starred (2015 only)", "Starred (2015 Only)"),
    STARRED_PROGRESS_REPORT(
            "",
            "Starred (Current formula)",
            "Starred (current formula) progress report",
            "Starred (Current Formula) Progress Report"),
    STARRED_END_OF_TERM("", "", "Starred (current formula) end of term", "Starred (Current Formula) End of Term"),
    MAX_STAR("", "", "", "Max star"),
    IRM_ASSESSED("IRM Assessed (Y/N)?", "IRM Assessed (Y/N)?", "IRM Assessed (Y/N)?", "IRM Assessed"),
    PROGRESS_REPORT_YEAR(
            "",
            "Report publication year",
            "Report publication year (progress report)",
            "Report Publication Year (Progress Report)"),
    END_OF_TERM_REPORT_YEAR("", "", "Report publication year (end of term)", "Report Publication Year (End Of Term)"),
    END_OF_TERM_COMPLETION("", "", "Completion (end of term)", "Completion (End Of Term)"),
    END_OF_TERM_COMPLETION_CODE("", "", "_CompletionEndTerm", "_CompletionEndTerm"),
    COMPLETION_CHANGE("", "", "Change in completion", "Change In Completion"),
    COMPLETION_CHANGE_CODE("", "", "_ChangeCompletion", "_ChangeCompletion"),
    EARLY_RESULTS("", "", "", "Early Results"),
    EARLY_RESULTS_CODE("", "", "", "_Early Results"),
    OPENED_GOVERNMENT("", "", "Did it open government (end of term only)", "Did It Open Government (Overall)"),
    OPENED_GOVERNMENT_CODE("", "", "_OpenGovt", "_OpenGovernment"),
    OPENED_INFORMATION("", "", "", "Did It Open Government (Access To Information)"),
    OPENED_INFORMATION_CODE("", "", "", "_DIOGATI"),
    OPENED_PARTICIPATION("", "", "", "Did It Open Government (Civic Participation)"),
    OPENED_PARTICIPATION_CODE("", "", "", "_DIOGCP"),
    OPENED_ACCOUNTABILITY("", "", "", "Did It Open Government: Public Accountability"),
    OPENED_ACCOUNTABILITY_CODE("", "", "", "_DIOGPA"),
    CARRIED_FORWARD("", "", "", "Carried Forward");

    private final Map<DataEdition, String> headers = new EnumMap<>(DataEdition.class);

    CommitmentField(String of2015, String ofExport, String of201617, String of2024) {
        headers.put(DataEdition.EDITION_2015, of2015);
        headers.put(DataEdition.EXPLORER_EXPORT_2016, ofExport);
        headers.put(DataEdition.EDITION_2016_17, of201617);
        headers.put(DataEdition.LAYOUT_2024, of2024);
    }

    /** The header of the column in an edition; empty text if it has none. */
    String header(DataEdition edition) {
        return headers.getOrDefault(edition, "");
    }
}
