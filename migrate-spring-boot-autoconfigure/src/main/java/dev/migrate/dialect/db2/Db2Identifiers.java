package dev.migrate.dialect.db2;

import dev.migrate.dialect.StandardIdentifiers;

/**
 * Db2 folds to upper case. A name has at most 128 bytes, which the database itself
 * insists on: <a href=
 * "https://www.ibm.com/docs/en/db2/11.5?topic=elements-identifiers">Identifiers</a>.
 */
final class Db2Identifiers extends StandardIdentifiers {

    // https://www.ibm.com/docs/en/db2/11.5?topic=sql-reserved-schema-names-reserved-words:
    // those of the SQL standard, and those that Db2 uses itself
    private static final String RESERVED_WORDS = """
            activate add after alias all allocate allow alter and any array as asensitive associate asutime at
            attributes audit authorization aux auxiliary before begin between binary bufferpool by cache call
            called capture cardinality cascaded case cast ccsid char character check clone close cluster
            collection collid column comment commit concat condition connect connection constraint contains
            continue count count_big create cross current current_date current_lc_ctype current_path
            current_schema current_server current_time current_timestamp current_timezone current_user cursor
            cycle data database datapartitionname datapartitionnum date day days db2general db2genrl db2sql
            dbinfo dbpartitionname dbpartitionnum deallocate declare default defaults definition delete
            dense_rank denserank describe descriptor deterministic diagnostics disable disallow disconnect
            distinct do document double drop dssize dynamic each editproc else elseif enable encoding encryption
            end end-exec ending erase escape every except exception excluding exclusive execute exists exit
            explain extended external extract fenced fetch fieldproc file final first1 for foreign free from full
            function general generated get global go goto grant graphic group handler hash hashed_value having
            hint hold hour hours identity if immediate import in including inclusive increment index indicator
            indicators inf infinity inherit inner inout insensitive insert integrity intersect into is isobid
            isolation iterate jar java join keep key label language last lateral lc_ctype leave left like limit
            linktype local localdate locale localtime localtimestamp locator locators lock lockmax locksize long
            loop maintained materialized maxvalue microsecond microseconds minute minutes minvalue mode modifies
            month months nan new new_table nextval no nocache nocycle nodename nodenumber nomaxvalue nominvalue
            none noorder normalized not null nulls numparts obid of old old_table on open optimization optimize
            option or order out outer over overriding package padded pagesize parameter part partition
            partitioned partitioning partitions password path piecesize plan position precision prepare prevval
            primary priqty privileges procedure program psid public query queryno range rank read reads recovery
            references referencing refresh release rename repeat reset resignal restart restrict result
            result_set_locator return returns revoke right role rollback round_ceiling round_down round_floor
            round_half_down round_half_even round_half_up round_up routine row row_number rownumber rows rowset
            rrn run savepoint schema scratchpad scroll search second seconds secqty security select sensitive
            sequence session session_user set signal simple some source specific sql sqlid stacked standard start
            starting statement static statment stay stogroup stores style substring summary synonym sysfun sysibm
            sysproc system system_user table tablespace then time timestamp to transaction trigger trim truncate
            type undo union unique until update usage user using validproc value values variable variant vcat
            version view volatile volumes when whenever where while with without wlm write xmlelement xmlexists
            xmlnamespaces year years
            """;

    Db2Identifiers() {
        super(Folding.UPPER, '"', RESERVED_WORDS);
    }

    @Override
    public String sql(String name) {
        // unlike elsewhere, a regular identifier begins with a letter
        String stored = stored(name);
        return stored.startsWith("_") ? quoted(stored) : super.sql(name);
    }

}
