package io.github.disclosurereport.jackson;

import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.mapper.MapperTest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class DisclosureReportModuleTest extends MapperTest {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    DisclosureReportModuleTest() {
        super(JacksonException.class);
    }

    @Override
    protected String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    protected String writeInEnglish(Object value) {
        return JsonMapper.builder()
                .addModule(new DisclosureReportModule(Language.EN))
                .build()
                .writeValueAsString(value);
    }

    @Override
    protected <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    protected <T> T read(byte[] json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    protected <T> T readLeniently(String json, Class<T> type) {
        return mapper.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(json, type);
    }

    @Override
    protected <T> T throughTree(Object value, Class<T> type) {
        return mapper.convertValue(mapper.valueToTree(value), type);
    }
}
