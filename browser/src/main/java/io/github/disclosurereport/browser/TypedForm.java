package io.github.disclosurereport.browser;

import io.github.disclosurereport.form.Edition;
import io.github.disclosurereport.validation.form.ReportForm;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.json.JSON;

/**
 * A form as a page has it: {@code {"reportYear":2025,"edition":null,"cells":{"requests.granted.total":"12"}}}.
 *
 * <p>Year and edition may be null or absent. The notation is read by the browser's own {@code JSON.parse}.
 */
interface TypedForm extends JSObject {

    static ReportForm parse(String json) {
        TypedForm typed = (TypedForm) JSON.parse(json);
        ReportForm form = new ReportForm();
        JSNumber year = typed.getReportYear();
        if (isGiven(year)) {
            form.setReportYear(year.intValue());
        }
        JSString edition = typed.getEdition();
        if (isGiven(edition)) {
            form.setEdition(Edition.valueOf(edition.stringValue()));
        }
        for (String key : JSObjects.keys(typed.getCells())) {
            JSString text = typed.getCells().get(key);
            form.getCells().put(key, isGiven(text) ? text.stringValue() : "");
        }
        return form;
    }

    /** Whether there is a value: what is null in JSON is null here, but what is absent is not. */
    private static boolean isGiven(@Nullable JSObject value) {
        return value != null && !JSObjects.isUndefined(value);
    }

    @JSProperty
    JSNumber getReportYear();

    @JSProperty
    JSString getEdition();

    @JSProperty
    JSMapLike<JSString> getCells();
}
