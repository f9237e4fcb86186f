package io.github.disclosurereport.examples;

import io.github.disclosurereport.report.AnnualReport;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a report inside a class of the portal, through the portal's own mapper. */
final class PortalMapper {

    /**
     * A filing as the portal stores it.
     *
     * @param clerk who filed it
     * @param report what was filed
     */
    record Filing(String clerk, AnnualReport report) {}

    private PortalMapper() {}

    static String stored(Filing filing) {
        return JsonMapper.builder().findAndAddModules().build().writeValueAsString(filing);
    }

    static Filing loaded(String json) {
        return JsonMapper.builder().findAndAddModules().build().readValue(json, Filing.class);
    }
}
