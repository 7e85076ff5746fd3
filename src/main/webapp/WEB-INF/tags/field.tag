<%@ tag pageEncoding="UTF-8" description="A label, its input, and what was refused, tied together; its body stands above a textarea." %>
<%@ attribute name="name" required="true" description="name and id of the input" %>
<%@ attribute name="label" required="true" description="key of the label" %>
<%@ attribute name="value" description="what was typed before; a password never comes back" %>
<%@ attribute name="type" description="text, if nothing else is said" %>
<%@ attribute name="multiline" type="java.lang.Boolean" description="a textarea instead of an input" %>
<%@ attribute name="rows" type="java.lang.Integer" description="the lines that a textarea shows, if not twelve" %>
<%@ attribute name="hint" description="key of a hint" %>
<%@ attribute name="min" type="java.lang.Integer" description="what stands for {0} in the hint" %>
<%@ attribute name="max" type="java.lang.Integer" description="what stands for {1} in the hint" %>
<%@ attribute name="autocomplete" description="what a browser may fill in" %>
<%@ attribute name="required" type="java.lang.Boolean" %>
<%@ attribute name="spellcheck" description="true or false" %>
<%@ attribute name="autocapitalize" description="none for names" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="password" value="${type eq 'password'}"/>
<c:set var="attributes">
  id="${name}" name="${name}" <t:advised name="${name}" hint="${hint}"/>
  <c:if test="${not empty autocomplete}"> autocomplete="${autocomplete}"</c:if>
  <c:if test="${not empty spellcheck}"> spellcheck="${spellcheck}"</c:if>
  <c:if test="${not empty autocapitalize}"> autocapitalize="${autocapitalize}"</c:if>
  <c:if test="${not password}"> dir="auto"</c:if>
  <c:if test="${required}"> required</c:if>
</c:set>
<div class="field">
  <label for="${name}"><fmt:message key="${label}"/></label>
  <t:advice name="${name}" hint="${hint}" min="${min}" max="${max}"/>
  <c:choose>
    <c:when test="${multiline}">
      <jsp:doBody/>
      <%-- The parser drops the first line break of a textarea: it must be ours, not the text's. --%>
      <textarea rows="${empty rows ? 12 : rows}" ${attributes}>
<c:out value="${value}"/></textarea>
    </c:when>
    <c:when test="${password}">
      <input type="password" ${attributes}>
    </c:when>
    <c:otherwise>
      <input type="${empty type ? 'text' : type}" value="<c:out value="${value}"/>" ${attributes}>
    </c:otherwise>
  </c:choose>
</div>
