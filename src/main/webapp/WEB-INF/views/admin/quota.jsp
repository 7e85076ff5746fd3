<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="person.quota">
  <p><a href="${links.to('PersonController#show', person.id)}"><bdi><c:out value="${person.username}"/></bdi></a></p>
  <t:usage usages="${usages}"/>
  <form method="post" action="${links.to('QuotaController#update', person.id)}" novalidate>
    <t:csrf/>
    <t:field name="percent" label="person.quota.percent" value="${form.percent}" hint="person.quota.hint" spellcheck="false"/>
    <t:field name="reason" label="person.reason" value="${form.reason}" hint="person.reason.hint" required="true"/>
    <button><fmt:message key="person.quota.send"/></button>
  </form>
</t:page>
