<#-- A Java class, with what upgrade and downgrade do. -->
<#if packageName?has_content>
package ${packageName};

</#if>
${imports}

${javadoc}
${annotation}
class ${className} implements Migration {

    @Override
    public void upgrade(Operations op) {
${upgrade}
    }
<#if downgrade??>

    @Override
    public void downgrade(Operations op) {
${downgrade}
    }
</#if>
<#if nestedClasses?has_content>

${nestedClasses}
</#if>

}
