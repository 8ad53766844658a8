<#-- An SQL script, with a section for upgrade and one for downgrade. -->
<#if comment?has_content>
-- ${comment}
</#if>
${header}
<#if origin?has_content>
--
${origin}
</#if>

-- upgrade
${upgrade}
<#if downgrade??>

-- downgrade
${downgrade}
</#if>
